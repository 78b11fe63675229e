/** Strings that break what splices them into a statement, or what counts characters badly. */
export const hostileStrings: readonly [reason: string, text: string][] = [
  ['a quote that ends a string', `x'}) DETACH DELETE n //`],
  ['a double quote', `x"}) MATCH (n) DETACH DELETE n //`],
  ['a backtick', '`) DETACH DELETE n //'],
  ['a backslash', `\\' \\u0027 \\`],
  ['a parameter', '$id {id: $id} ${id}'],
  ['line ends and a tab', 'một\r\nhai\n\tba'],
  ['JSON', '{"id": "r1", "__proto__": {"a": 1}}'],
  ['decomposed Vietnamese', 'Quyết định của Đảng'.normalize('NFD')],
  ['letters outside the basic plane', '𠀀 🇻🇳 Đ'],
  ['zero-width and non-breaking spaces', 'a\u200B\u00A0\uFEFFb'],
  ['a NUL', 'a\0b'],
  ['spaces around', '  a  '],
]
