// The units of the marks that stand around a citation.

export const lineFeed = 10
export const space = 32
export const quotationMark = 34
export const openBracket = 40
export const closeBracket = 41
export const asterisk = 42
export const comma = 44
export const hyphen = 45
export const point = 46
export const slash = 47
export const colon = 58
export const semicolon = 59
export const underscore = 95
export const bar = 124
