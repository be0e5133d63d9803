/** As much of JSON Schema as the API's description uses. */
export interface Schema {
	type?: string;
	enum?: unknown[];
	const?: unknown;
	format?: string;
	properties?: Record<string, Schema>;
	additionalProperties?: boolean | Schema;
	items?: Schema;
	anyOf?: Schema[];
	minimum?: number;
	required?: string[];
	pattern?: string;
	maxLength?: number;
}

interface Parameter {
	in: string;
	name: string;
	required?: boolean;
	schema: Schema;
}

export interface Operation {
	/** Such as `POST /api/v1/projects/{project}/sites`. */
	route: string;
	/** What may stand in the query string. */
	query: Parameter[];
	body: Schema | undefined;
}

/** Every operation of an OpenAPI description. */
export function operationsOf(description: Description): Operation[] {
	return Object.entries(description.paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(
			([method, { parameters = [], requestBody }]) => ({
				route: `${method.toUpperCase()} ${path}`,
				query: parameters.filter((parameter) => parameter.in === "query"),
				body: requestBody?.content["application/json"]?.schema,
			}),
		),
	);
}

interface Description {
	paths: Record<
		string,
		Record<
			string,
			{
				parameters?: Parameter[];
				requestBody?: { content: Record<string, { schema: Schema }> };
			}
		>
	>;
}

/** A value of about the schema's form, with what `write` gives wherever a text of one's own may stand. */
export function fillSchema(schema: Schema, write: () => string): unknown {
	const { type, anyOf, properties = {}, items } = schema;
	if (anyOf?.[0]) return fillSchema(anyOf[0], write);
	if (schema.enum) return schema.enum[0];
	if ("const" in schema) return schema.const;
	if (type === "array") return items ? [fillSchema(items, write)] : [];
	if (type === "object") {
		const values = { ...properties, ...mapOf(schema) };
		return Object.fromEntries(
			Object.entries(values)
				.filter(
					([name, value]) =>
						takesWords(value, write) || schema.required?.includes(name),
				)
				.map(([name, value]) => [name, fillSchema(value, write)]),
		);
	}
	return fillValue(schema, write);
}

/** Whether it is not a form of its own, such as a code by somebody else's rules, or an id. */
function takesWords(schema: Schema, write: () => string) {
	const { pattern, format, maxLength = Infinity } = schema;
	if (format === "uuid" || maxLength < write().length) return false;
	return pattern === undefined || new RegExp(pattern).test(write());
}

/** One entry of a map, under a name that most maps take. */
function mapOf({ additionalProperties: values }: Schema) {
	return typeof values === "object" ? { en: values } : {};
}

function fillValue({ type, format, minimum }: Schema, write: () => string) {
	if (type === "boolean") return true;
	if (type === "null") return null;
	if (type === "integer" || type === "number") return minimum ?? 1;
	if (format === "uuid") return "00000000-0000-7000-8000-000000000000";
	if (format === "date-time") return "2026-11-21T09:00:00Z";
	if (format === "date") return "2026-11-21";
	return format === "email" ? `${write()}@example.org` : write();
}
