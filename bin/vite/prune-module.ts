import { type ESTree, parseAst } from "vite";

type Statement = ESTree.Program["body"][number];

interface Wanted {
	/** Names at the top level of the module that are needed. */
	used: readonly string[];
	/** Variables at the top level that become empty objects. */
	emptied: readonly string[];
}

/**
 * A module without what the used names do not lead to. Unlike a bundler it takes a statement that registers
 * or decorates a class for a part of that class: it stays if the class does. What it does not know stays.
 *
 * @throws when a used name is not in the module, as after an update
 */
export function pruneModule(code: string, { used, emptied }: Wanted): string {
	const body = parseAst(code).body;
	const parts = body.map((statement) => partOf(statement, code));
	const live = liveParts(parts, used);
	const isGone = (name: string) =>
		parts.some((part) => part.declares.includes(name) && !live.has(part));
	const needed = new Set([...live].flatMap((part) => [...part.names]));
	return parts
		.map((part) => {
			const { statement } = part;
			if (statement.type === "ImportDeclaration")
				return importOf(statement, code, needed);
			if (statement.type === "ExportNamedDeclaration")
				return exportOf(statement, code, isGone);
			if (!live.has(part)) return "";
			const [name = ""] = part.declares;
			if (emptied.includes(name)) return `const ${name} = {};`;
			return code.slice(statement.start, statement.end);
		})
		.join("\n");
}

interface Part {
	statement: Statement;
	declares: string[];
	/** Every identifier in it, its own included. */
	names: Set<string>;
	/** The class that it registers or decorates. */
	subject: string | undefined;
}

function partOf(statement: Statement, code: string): Part {
	const source = code.slice(statement.start, statement.end);
	return {
		statement,
		declares: declaredBy(statement),
		names: namesIn(statement),
		subject:
			statement.type === "ExpressionStatement" ? subjectOf(source) : undefined,
	};
}

function declaredBy(statement: Statement): string[] {
	switch (statement.type) {
		case "ClassDeclaration":
		case "FunctionDeclaration":
			return [...namesIn(statement.id)];
		case "VariableDeclaration":
			return statement.declarations.flatMap(({ id }) => [...namesIn(id)]);
		default:
			return [];
	}
}

/** For what is registered without a class: icons and looks that nothing of ours shows, a type taken out. */
const NOBODY = "";
const forNobody =
	/^(addIconsToThemeSet|SvgRegistry|RendererFactory\.Instance|Serializer\.getProperty\("imagepicker")/;

function subjectOf(source: string): string | undefined {
	if (forNobody.test(source)) return NOBODY;
	const decorated = /^__decorate\([\s\S]*\], (\w+)\.prototype,/.exec(source);
	if (decorated) return decorated[1];
	if (/^(Serializer\.addClass|\w+\.Instance\.register\w+)\(/.test(source)) {
		// The creator comes last.
		return [...source.matchAll(/(?:new |createElement\()(\w+)/g)].at(-1)?.[1];
	}
	return /^(\w+)\.\w+ = /.exec(source)?.[1];
}

function liveParts(parts: Part[], used: readonly string[]): Set<Part> {
	const byName = new Map(
		parts.flatMap((part) => part.declares.map((name) => [name, part] as const)),
	);
	const missing = used.filter((name) => !byName.has(name));
	if (missing.length > 0) throw new Error(`Not in the module: ${missing}.`);

	const isAttached = ({ subject }: Part) =>
		subject === NOBODY || (subject !== undefined && byName.has(subject));
	const live = new Set<Part>();
	const queue = parts.filter(
		(part) =>
			part.declares.some((name) => used.includes(name)) ||
			(isEffect(part.statement) && !isAttached(part)),
	);
	for (let part = queue.pop(); part; part = queue.pop()) {
		if (live.has(part)) continue;
		live.add(part);
		const { declares, names } = part;
		queue.push(...[...names].flatMap((name) => byName.get(name) ?? []));
		queue.push(...parts.filter(({ subject }) => isOneOf(declares, subject)));
	}
	return live;
}

function isEffect({ type }: Statement): boolean {
	return !/^(Import|Export|Class|Function|Variable)/.test(type);
}

function isOneOf(names: readonly string[], name: string | undefined): boolean {
	return name !== undefined && names.includes(name);
}

function importOf(
	statement: ESTree.ImportDeclaration,
	code: string,
	needed: ReadonlySet<string>,
): string {
	const whole = statement.specifiers.some(
		({ type }) => type !== "ImportSpecifier",
	);
	if (whole) return code.slice(statement.start, statement.end);
	const kept = statement.specifiers
		.filter(({ local }) => needed.has(local.name))
		.map(({ start, end }) => code.slice(start, end));
	return `import { ${kept.join(", ")} } from "${statement.source.value}";`;
}

function exportOf(
	statement: ESTree.ExportNamedDeclaration,
	code: string,
	isGone: (name: string) => boolean,
): string {
	if (statement.source) return "";
	const kept = statement.specifiers
		.map(({ start, end }) => code.slice(start, end))
		.filter((specifier) => !isGone(specifier.split(" ", 1)[0] ?? ""));
	return `export { ${kept.join(", ")} };`;
}

/** Every identifier in a syntax tree, except the names of properties. */
function namesIn(node: unknown, found = new Set<string>()): Set<string> {
	if (Array.isArray(node)) for (const each of node) namesIn(each, found);
	if (!isNode(node)) return found;
	if (node.type === "Identifier") found.add(String(node.name));
	for (const [key, value] of Object.entries(node)) {
		const isProperty = key === "property" || key === "key";
		if (!isProperty || node.computed) namesIn(value, found);
	}
	return found;
}

function isNode(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && "type" in value;
}
