import base from './jest.config.js'

// the same tests as in `npm test`, with as many rounds as their promises name
process.env.VIENDAN_FAULTS = 'long'

export default { ...base, roots: ['<rootDir>/test/faults'], testTimeout: 600_000 }
