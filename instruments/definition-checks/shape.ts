import Type, { type TSchema } from "typebox";
import type { TLocalizedValidationError } from "typebox/error";
import { Settings } from "typebox/system";
import { Errors } from "typebox/value";
import {
	$defs,
	DateItem,
	InformationItem,
	Instrument,
	MultipleItem,
	NumberItem,
	RankingItem,
	RatingItem,
	SingleItem,
	SliderItem,
	TextItem,
} from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";
import { isTooDeep } from "./depth.ts";
import { shapeFault } from "./shape-fault.ts";

// TypeBox stops at 8 errors otherwise, which a single wrong condition exceeds.
Settings.Set({ maxErrors: 10_000 });

const closed = { additionalProperties: false, $defs };

/** An item fits one of nine schemas. Its `type` says which, so that only that one's faults are told. */
const itemSchemas = new Map<unknown, TSchema>([
	["single", Type.Object(SingleItem.properties, closed)],
	["multiple", Type.Object(MultipleItem.properties, closed)],
	["rating", Type.Object(RatingItem.properties, closed)],
	["ranking", Type.Object(RankingItem.properties, closed)],
	["slider", Type.Object(SliderItem.properties, closed)],
	["number", Type.Object(NumberItem.properties, closed)],
	["date", Type.Object(DateItem.properties, closed)],
	["text", Type.Object(TextItem.properties, closed)],
	["long-text", Type.Object(TextItem.properties, closed)],
	["information", Type.Object(InformationItem.properties, closed)],
]);

const AnyItem = Type.Object({
	type: Type.Enum([...itemSchemas.keys()] as string[]),
});

const Shell = Type.Object(
	{ ...Instrument.properties, items: Type.Array(AnyItem, { minItems: 1 }) },
	closed,
);

/** The faults of a definition's shape by the JSON Schema, in plain words. */
export function shapeFaults(definition: unknown): Fault[] {
	if (isTooDeep(definition)) return [TOO_DEEP];
	const shell = faultsBySchema(Shell, definition, "");
	const items = itemsOf(definition).flatMap((item, i) => {
		const schema = itemSchemas.get(item.type);
		return schema === undefined
			? []
			: faultsBySchema(schema, item, pointer("items", i));
	});
	return [...shell, ...items];
}

const TOO_DEEP = {
	path: "",
	code: "too-deep",
	message: "The definition is nested too deeply. Make its conditions simpler.",
};

function itemsOf(definition: unknown): { type?: unknown }[] {
	const { items } = (definition ?? {}) as { items?: unknown };
	return Array.isArray(items)
		? items.map((item) =>
				typeof item === "object" && item !== null ? item : {},
			)
		: [];
}

function faultsBySchema(schema: TSchema, value: unknown, at: string): Fault[] {
	const errors = Errors(schema, value);
	const unions = new Set(
		errors.filter((e) => e.keyword === "anyOf").map((e) => e.schemaPath),
	);
	return errors
		.filter((error) => !isWithin(unions, error))
		.flatMap((error) => shapeFault(schema, error, at));
}

/** A value that fits no branch of a union has faults by every branch: one for the union says more. */
function isWithin(
	unions: ReadonlySet<string>,
	{ schemaPath }: TLocalizedValidationError,
): boolean {
	const [union = "", branch] = schemaPath.split("/anyOf/", 2);
	return branch !== undefined && unions.has(union);
}
