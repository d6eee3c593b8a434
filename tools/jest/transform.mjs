// Jest compiles TypeScript with the compiler that Vite builds with, each file under its own tsconfig.json.
import { transformSync } from 'rolldown/utils';

export default {
  process(source, file) {
    const { code, map, errors } = transformSync(file, source, { tsconfig: true, sourcemap: true });
    if (errors.length > 0) throw errors[0];
    return { code, map };
  },
};
