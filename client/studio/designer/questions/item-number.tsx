import type { Item } from "#instruments/definition.ts";
import { Field } from "../../forms/field.tsx";
import { NumberInput } from "../number-input.tsx";
import type { ItemFields } from "./item-fields.ts";

/** A number of a question. What the question needs keeps its last value while the field is empty. */
export function ItemNumber({
	fields: { item, path, fault, edit },
	field,
	label,
	hint,
	optional = false,
}: {
	fields: ItemFields;
	field: string;
	label: string;
	hint?: string;
	optional?: boolean;
}) {
	const held = (item as unknown as Record<string, unknown>)[field];
	return (
		<Field
			name={path(field)}
			label={label}
			hint={hint}
			fault={fault(field)}
			optional={optional}
		>
			{(control) => (
				<NumberInput
					{...control}
					value={typeof held === "number" ? held : undefined}
					onValue={(number) => {
						if (number === undefined && !optional) return;
						edit(`Change “${label}”`, field, (each) =>
							withNumber(each, field, number),
						);
					}}
				/>
			)}
		</Field>
	);
}

function withNumber(
	item: Item,
	field: string,
	number: number | undefined,
): Item {
	const { [field]: _, ...rest } = item as unknown as Record<string, unknown>;
	const changed = number === undefined ? rest : { ...item, [field]: number };
	return changed as unknown as Item;
}
