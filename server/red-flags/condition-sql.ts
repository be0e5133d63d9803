import { type RawBuilder, sql } from "kysely";
import type { Code, Condition } from "#instruments/definition.ts";

/**
 * A condition as the database asks it of a response's `answers`, which hold those to shown items alone. It says
 * the same as `holds`, and is never null.
 */
export function conditionSql(condition: Condition): RawBuilder<boolean> {
	if ("all" in condition) return joined(condition.all, sql` and `);
	if ("any" in condition) return joined(condition.any, sql` or `);
	if ("not" in condition) return sql`(not ${conditionSql(condition.not)})`;
	const { item } = condition;
	if ("answered" in condition) {
		return sql`(jsonb_exists(answers, ${item}) = ${condition.answered})`;
	}
	if ("is" in condition) return includes(item, condition.is);
	if ("isOneOf" in condition) {
		const each = condition.isOneOf.map((code) => includes(item, code));
		return sql`(${sql.join(each, sql` or `)})`;
	}
	return "atLeast" in condition
		? sql`(${numberOf(item)} >= ${condition.atLeast}::float8) is true`
		: sql`(${numberOf(item)} <= ${condition.atMost}::float8) is true`;
}

function joined(parts: readonly Condition[], by: RawBuilder<unknown>) {
	return sql<boolean>`(${sql.join(parts.map(conditionSql), by)})`;
}

/** Of a list, whether the code is in it; of anything else, whether it is the code. */
function includes(item: string, code: Code): RawBuilder<boolean> {
	return sql`((answers -> ${item}::text) @> ${JSON.stringify(code)}::jsonb) is true`;
}

/** Null for an answer that is no number. */
function numberOf(item: string): RawBuilder<number | null> {
	return sql`(case when jsonb_typeof(answers -> ${item}::text) = 'number' then (answers ->> ${item}::text)::float8 end)`;
}
