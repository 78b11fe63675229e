import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Stops the containers of a compose project and removes their volumes. */
export function composeDown(project) {
  spawnSync('docker', ['compose', '-p', project, 'down', '--volumes'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    // the file refuses to be read without one
    env: { ...process.env, NEO4J_PASSWORD: 'only-for-tests' },
    stdio: 'ignore',
  })
}
