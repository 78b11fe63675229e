import { laid } from '../helpers/laid.ts'
import { describe, expect, test } from '@jest/globals'
import { directiveTypes, type DirectiveType } from '../../src/domain/directive-type.ts'
import { bodyLevels } from '../../src/domain/issuing-body.ts'
import { bodyOfLetters } from '../../src/lexicon/body-of-letters.ts'
import { bodiesOfGraph } from '../../src/lexicon/issuing-bodies.ts'
import { builtInLexicon } from '../../src/lexicon/lexicon.ts'
import { cueWords, roleCues } from '../../src/lexicon/role-cues.ts'
import { nameOfNamed } from '../../src/lexicon/named-directives.ts'
import { roman, termById, termOfDate, terms } from '../../src/lexicon/terms.ts'

const { bodyNames, issuingBodies, bodyById, directiveTypeRows, typeNouns } = builtInLexicon

describe('issuing bodies', () => {
  test.each(issuingBodies)(
    '$id: canonical names, a known parent and level, found by each of its names',
    (row) => {
      for (const name of [row.name, ...row.aliases]) {
        expect(name).toBe(name.normalize('NFC'))
        expect(bodyNames.matchAt(laid(`${name}.`), 0)).toMatchObject({
          end: name.length,
          value: { id: row.id },
        })
        expect(bodyNames.matchBefore(laid(`của ${name.toUpperCase()}`), name.length + 4)?.value.id).toBe(
          row.id,
        )
      }
      expect(bodyLevels).toContain(row.level)
      expect(row.parent === null || bodyById.get(row.parent)).toBeTruthy()
    },
  )

  test('ids are unique, and so is every name', () => {
    const ids = issuingBodies.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const names = issuingBodies
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .map((name) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
  })

  test.each([
    ['TW stands for three bodies', ['TW'], 'trung-uong'],
    ['letters of one body', ['BTCTW'], 'ban-to-chuc-trung-uong'],
    ['a National Assembly with the number of its term', ['QH15'], 'quoc-hoi'],
    [
      'letters joined to those of a unit',
      ['MTTW', 'BTT'],
      'ban-thuong-truc-uy-ban-trung-uong-mat-tran-to-quoc-viet-nam',
    ],
    ['letters that every province shares', ['UBND'], undefined],
    ['unknown letters', ['XYZ'], undefined],
  ])('%s', (_reason, letters, expected) => {
    expect(bodyOfLetters(letters, builtInLexicon)).toBe(expected)
  })

  test('a body comes with every body above it, once', () => {
    const names = ['bo-chinh-tri', 'ban-bi-thu', 'bo-chinh-tri'].map((id) => ({ id, name: id }))
    expect(bodiesOfGraph(names, builtInLexicon).map(({ id }) => id)).toEqual([
      'ban-bi-thu',
      'ban-chap-hanh-trung-uong',
      'bo-chinh-tri',
      'dang-cong-san-viet-nam',
    ])
  })

  test('a body that the lexicon does not list has the level of its kind', () => {
    const names = [
      { id: 'a', name: 'Ủy ban nhân dân tỉnh Nghệ An' },
      { id: 'b', name: 'Viện trưởng Học viện Quân sự' },
    ]
    expect(bodiesOfGraph(names, builtInLexicon)).toMatchObject([
      { id: 'a', level: 'STATE_LOCAL', code: 'UBND', parent: null },
      { id: 'b', level: 'UNKNOWN', code: null, parent: null },
    ])
  })
})

describe('types and cues', () => {
  test('there is one row for each type, named in NFC', () => {
    expect(directiveTypeRows.map(({ type }) => type).sort()).toEqual([...directiveTypes].sort())
    for (const { name } of directiveTypeRows) expect(name).toBe(name.normalize('NFC'))
  })

  test('a longer noun wins over the shorter one it begins with', () => {
    const text = 'Chương trình hành động số 02'
    expect(typeNouns.matchBefore(laid(text), 22)?.value.type).toBe('CHUONG_TRINH_HANH_DONG')
    expect(typeNouns.matchAt(laid('thông tư liên tịch'), 0)?.value.type).toBe('THONG_TU_LIEN_TICH')
  })

  test.each(Object.entries(roleCues).flatMap(([role, cues]) => cues.map((cue) => [cue, role])))(
    '"%s" is a cue of %s',
    (cue, role) => {
      expect(cueWords.matchBefore(laid(`x ${cue}`), cue.length + 2)?.value).toBe(role)
    },
  )
})

describe('terms', () => {
  test.each([
    ['before the congress', '2021-01-20', '2021-01-20', 'XII'],
    ['the closing day ends the term', '2021-02-01', '2021-02-01', 'XII'],
    ['the day after begins the next', '2021-02-02', '2021-02-02', 'XIII'],
    ['after it', '2021-03-22', '2021-03-22', 'XIII'],
    ['a year that falls in two', '2021-01-01', '2021-12-31', undefined],
    ['a year inside one', '2019-01-01', '2019-12-31', 'XII'],
    ['before the table begins', '1988-01-01', '1988-12-31', undefined],
  ])('%s', (_reason, startsOn, endsOn, expected) => {
    expect(termOfDate(startsOn, endsOn)?.id).toBe(expected)
  })

  test('terms follow each other without a gap', () => {
    for (const [index, term] of terms.entries()) {
      const next = terms[index + 1]
      if (next) expect(Date.parse(next.startsOn ?? '') - Date.parse(term.endsOn ?? '')).toBe(86_400_000)
      else expect(term.endsOn).toBeNull()
    }
  })

  test('a term before the table is known by name alone', () => {
    expect(termById('VI')).toEqual({ id: 'VI', name: 'Khóa VI', startsOn: null, endsOn: null })
  })

  test.each([
    [4, 'IV'],
    [9, 'IX'],
    [13, 'XIII'],
    [14, 'XIV'],
  ])('roman(%d) is %s', (number, expected) => {
    expect(roman(number)).toBe(expected)
  })
})

describe('names of directives', () => {
  test.each<[string, DirectiveType, string, string | null, string]>([
    ['the charter', 'DIEU_LE', 'dang', null, 'Điều lệ Đảng'],
    ['another charter', 'DIEU_LE', 'cong-doan-viet-nam', null, 'Điều lệ Công đoàn Việt Nam'],
    ['a congress', 'NGHI_QUYET', 'dai-hoi', 'XIII', 'Nghị quyết Đại hội XIII của Đảng'],
    ['a plenum', 'KET_LUAN', 'hoi-nghi-trung-uong-4', null, 'Kết luận Hội nghị Trung ương 4 (khóa ?)'],
    [
      'a second sitting',
      'NGHI_QUYET',
      'hoi-nghi-trung-uong-6-lan-2',
      'VIII',
      'Nghị quyết Hội nghị Trung ương 6 (lần 2) (khóa VIII)',
    ],
    ['a law', 'LUAT', 'dau-thau', '2005', 'Luật Đấu thầu (2005)'],
    ['a law without its year', 'LUAT', 'dau-thau', null, 'Luật Đấu thầu'],
    [
      'a law that amends others',
      'LUAT',
      'sua-doi:dat-dai+nha-o',
      '2024',
      'Luật sửa đổi, bổ sung Luật Đất đai và Luật Nhà ở (2024)',
    ],
    ['a constitution', 'HIEN_PHAP', 'nha-nuoc', '2013', 'Hiến pháp (2013)'],
    [
      'a branch',
      'NGHI_QUYET',
      'dai-hoi-dang-bo-tinh-tuyen-quang-lan-thu-i',
      null,
      'Nghị quyết Đại hội Đảng bộ tỉnh Tuyên Quang lần thứ I',
    ],
    [
      'a branch of no province',
      'NGHI_QUYET',
      'dai-hoi-dang-bo-xa-x-lan-thu-ii',
      null,
      'Nghị quyết Đại hội Đảng bộ xa x lần thứ II',
    ],
  ])('%s', (_reason, ...[type, key, period, expected]) => {
    expect(nameOfNamed(type, key, period, builtInLexicon)).toBe(expected)
  })
})
