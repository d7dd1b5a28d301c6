import ts from "typescript";

/** Attributes and properties that somebody reads or hears. */
const SHOWN = [
  ...["aria-label", "aria-description", "aria-valuetext", "title", "alt"],
  ...["placeholder", "label", "text", "description"],
];

const JOINING = [
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
];

/** Words that stand in the code instead of in the messages. */
export function hardWiredWords(path: string, source: string): string[] {
  return everyNode(path, source)
    .flatMap(textsOf)
    .map((text) => text.replaceAll(/__MSG_\w+__/g, "").trim())
    .filter((text) => /\p{L}/u.test(text));
}

/** What is written by the rules of some locale without saying of which. */
export function formatsWithoutLocale(path: string, source: string): string[] {
  return everyNode(path, source).flatMap((node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
    const called = node.expression.getText();
    if (!/^Intl\.|\.toLocale/.test(called)) return [];
    const [first] = node.arguments ?? [];
    const said = first?.getText() ?? "";
    return ["locale", "language"].includes(said) ? [] : [called];
  });
}

function everyNode(path: string, source: string): ts.Node[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return nodes;
}

function textsOf(node: ts.Node): string[] {
  if (ts.isJsxText(node)) return [node.text];
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent))
    return literalsOf(node.expression);
  const isNamed = ts.isJsxAttribute(node) || ts.isPropertyAssignment(node);
  if (!isNamed || !SHOWN.includes(node.name.getText().replaceAll('"', "")))
    return [];
  return literalsOf(node.initializer);
}

/** What an expression may come to that is written out in it; what it calls is left alone. */
function literalsOf(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.flatMap(({ expression, literal }) => [
      ...literalsOf(expression),
      literal.text,
    ]);
    return [node.head.text, ...spans];
  }
  if (ts.isConditionalExpression(node))
    return [node.whenTrue, node.whenFalse].flatMap(literalsOf);
  if (ts.isBinaryExpression(node)) return sidesOf(node).flatMap(literalsOf);
  const isWrapped =
    ts.isJsxExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node);
  return isWrapped ? literalsOf(node.expression) : [];
}

function sidesOf({ left, operatorToken, right }: ts.BinaryExpression) {
  if (JOINING.includes(operatorToken.kind)) return [left, right];
  return operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
    ? [right]
    : [];
}
