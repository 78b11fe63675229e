/** Lines under a web article that belong to no achievement: everything from the first of them on is left out. */
export const footers: ReadonlySet<string> = new Set([
  'phản hồi',
  'các tin khác',
  'các tin đã đưa',
  'tin khác',
  'tin liên quan',
  'tin cùng chuyên mục',
  'bài liên quan',
  'bài viết liên quan',
  'mới nhất',
  'xem nhiều nhất',
  'đọc nhiều nhất',
  'ý kiến bạn đọc',
  'bình luận',
  'chia sẻ bài viết',
])

/**
 * How the caption of a picture begins: "Đồng chí Trương Thị Mai … phát biểu chỉ đạo tại Hội nghị …",
 * "Quang cảnh Hội nghị", "Ảnh: Nhật Bắc". One sentence that says who does what in the picture.
 */
export const captionBegins =
  /^(?:\(?ảnh\s*(?:minh họa|tư liệu)?\s*[:)]|(?:toàn|quang) cảnh |(?:các )?đại biểu (?:dự|tham dự|chụp ảnh) |(?:các )?đồng chí [^.]{3,200}(?:phát biểu|chủ trì|chụp ảnh|trao|tặng|chúc mừng|kết luận|điều hành)[^.]{0,200}(?:hội nghị|đại hội|lễ|buổi|phiên|cuộc họp))/iu
