import { expect, test } from '@jest/globals'
import { htmlText } from '../../../src/text/formats/html-text.ts'

test.each([
  ['words apart by one space', '<p>Quy  định\n <b>số</b> 24</p>', 'Quy định số 24'],
  ['no space inside a word', '<p>24-<i>QĐ</i>/TW</p>', '24-QĐ/TW'],
  ['paragraphs apart by a blank line', '<p>Một<p>Hai<div>Ba</div><div>Bốn</div>', 'Một\n\nHai\n\nBa\nBốn'],
  ['line breaks', 'Một<br>Hai<br><br>Ba', 'Một\nHai\nBa'],
  ['entities', '&Quy; &#272;i&#7873;u &amp; &nbsp;B&agrave;i', '&Quy; Điều & \u00a0Bài'],
  [
    'numbers of items',
    '<ol start="7"><li>Bảy<li>Tám<li value="12">Mười hai</ol>',
    '7. Bảy\n8. Tám\n12. Mười hai',
  ],
  [
    'letters and Roman numbers',
    '<ol type="I"><li>Một<ol type="a"><li>Con</ol><li>Hai</ol>',
    'I. Một\na. Con\nII. Hai',
  ],
  [
    'an item of paragraphs',
    '<ol><li><p>Một</p><p>Tiếp</p></li><li><p>Hai</p></li></ol>',
    '1. Một\n\nTiếp\n\n2. Hai',
  ],
  ['an item without words', '<ul><li></li><li>Hai</li></ul>', '-\n- Hai'],
  ['cells', '<table><tr><th>Số<td><p>Tên</p><tr><td>1<td>Hai</table>', 'Số\tTên\n1\tHai'],
  ['written spaces', '<pre>a\n  b</pre>', 'a\n  b'],
  [
    'nothing unseen',
    '<head><title>T</title></head><script>s</script><p hidden>h</p><p style="display: none">n</p>x',
    'x',
  ],
])('htmlText keeps %s', (_reason, html, expected) => {
  expect(htmlText(html).text).toBe(expected)
})

test('htmlText gives up a page nested without end, soon', () => {
  const start = performance.now()
  expect(htmlText('<div>'.repeat(1_000_000)).depth).toBe(Infinity)
  expect(performance.now() - start).toBeLessThan(5_000)
})
