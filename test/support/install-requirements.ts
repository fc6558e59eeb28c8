import { installPackages } from './apt-get.ts';
import { requirements } from './requirements.ts';

/**
 * Runs before the tests: installs the servers that they need by apt-get where it may. Never fails: what is still
 * missing afterwards is named at the end of the run. `FIRSTLINE_TEST_INSTALL=no` keeps it from trying.
 */
installPackages(
  Object.values(requirements).flatMap((each) =>
    each.package !== null && each.find() !== null ? [each.package] : [],
  ),
);
