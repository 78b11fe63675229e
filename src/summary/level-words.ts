import type { BodyLevel } from '../domain/issuing-body.ts'

/** What Vietnamese readers call the levels of issuing bodies. */
export const levelWords: Readonly<Record<BodyLevel, string>> = {
  PARTY_CENTRAL: 'Đảng ở trung ương',
  PARTY_PROVINCE: 'Đảng cấp tỉnh',
  PARTY_DISTRICT: 'Đảng cấp huyện',
  PARTY_BASE: 'Đảng cấp cơ sở',
  PARTY_ANY: 'Đảng, chưa rõ cấp',
  STATE_CENTRAL: 'Nhà nước ở trung ương',
  STATE_MINISTRY: 'Bộ, ngành',
  STATE_AGENCY: 'Cơ quan khác của Nhà nước',
  STATE_LOCAL: 'Chính quyền địa phương',
  MASS_ORGANISATION: 'Mặt trận, đoàn thể',
  UNKNOWN: 'Chưa rõ cấp',
}
