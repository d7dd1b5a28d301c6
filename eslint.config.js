import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  {
    ignores: [
      ".output/",
      ".wxt/",
      "coverage/",
      "demo-output/",
      "lib/decode/generated/",
      "playwright-report/",
      "test-results/",
    ],
  },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.js"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-assertions": [
        "error",
        { assertionStyle: "as", objectLiteralTypeAssertions: "never" },
      ],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports" },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: "error",
      "max-depth": ["error", 3],
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "TSEnumDeclaration",
          message: "Use a union of literals.",
        },
        {
          selector:
            "ClassDeclaration[superClass=null], ClassExpression[superClass=null]",
          message:
            "Use functions; only Dexie, errors and React's boundary are classes.",
        },
      ],
      "prefer-const": "error",
    },
  },
  {
    files: ["components/**", "entrypoints/**"],
    extends: [reactHooks.configs.flat.recommended],
    // The browser's own functions, such as i18n.getMessage, need no `this`.
    rules: { "@typescript-eslint/unbound-method": "off" },
  },
  {
    // Plain Node, to be read and run without anything of ours.
    files: ["scripts/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ["scripts/**", "tests/**", "lib/platform/log.ts"],
    rules: { "no-console": "off" },
  },
  {
    // Fakes of the page's classes are classes, and a test takes natives apart.
    files: ["tests/**"],
    rules: {
      "@typescript-eslint/unbound-method": "off",
      "no-restricted-syntax": "off",
    },
  },
);
