const onsets = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '))

const rhymes = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu ych yn ynh yt',
    'o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet',
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uênh uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  ]
    .join(' ')
    .split(' '),
)

// huyền, sắc, ngã, hỏi, nặng
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu
const stopped = /[cpt]$|ch$/u
const longestOnset = 3

/** Tells whether a word could be a Vietnamese syllable: an onset, a rhyme, and a tone that the rhyme can bear. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD')
  const marks = decomposed.match(tones) ?? []
  if (marks.length > 1) return false
  const letters = decomposed.replace(tones, '').normalize('NFC')
  // a stopped rhyme has the tone sắc or nặng: "mặt", "mắt", never "mát" with hỏi
  if (stopped.test(letters) && /[\u0300\u0303\u0309]/u.test(marks[0] ?? '')) return false
  for (let length = 0; length <= longestOnset; length += 1) {
    if (onsets.has(letters.slice(0, length)) && rhymes.has(letters.slice(length))) return true
  }
  return false
}
