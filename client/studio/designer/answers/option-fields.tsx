import type { Option } from "#instruments/definition.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { pointer } from "#instruments/fault.ts";
import { SelectField } from "../../forms/select-field.tsx";
import { TickField } from "../../forms/tick-field.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { WordedField } from "../worded-field.tsx";
import { CodeField } from "./code-field.tsx";

const kinds = [
	{ value: "", label: "An answer" },
	{ value: "not-applicable", label: "Does not apply" },
	{ value: "dont-know", label: "Don’t know" },
	{ value: "prefer-not-to-say", label: "Prefer not to say" },
];

/** One option: what people read, what is stored, and whether it says anything of substance. */
export function OptionFields({
	id,
	place,
	option,
	part,
	edit,
	move,
	remove,
}: {
	/** Of its list. */
	id: string;
	place: number;
	option: Option;
	part: DesignerPart;
	edit: (label: string, option: Option, field: string) => void;
	move: (by: -1 | 1) => void;
	remove: () => void;
}) {
	const at = pointer("responseSets", id, "options", place);
	const which = `option ${place + 1} of ${id}`;
	const hidden = <span className="visually-hidden"> {which}</span>;
	return (
		<li data-option={place} data-pointer={at}>
			<div className="option-fields">
				<CodeField id={id} place={place} option={option} part={part} />
				<div data-label>
					<WordedField
						at={`${at}/label`}
						label={`Option ${place + 1}`}
						language={part.language}
						faults={part.faults}
						text={option.label}
						onText={(label) =>
							edit(
								"Change the words of an option",
								{ ...option, label },
								"label",
							)
						}
					/>
				</div>
				<SelectField
					name={`${at}/kind`}
					label="It is"
					choices={kinds}
					value={option.kind ?? ""}
					onValue={(kind) =>
						edit("Change what an option says", withKind(option, kind), "kind")
					}
				/>
			</div>
			<div className="option-foot">
				<TickField
					name={`${at}/exclusive`}
					label="Choosing it excludes all others"
					ticked={option.exclusive === true || option.kind !== undefined}
					onTick={(ticked) =>
						edit(
							"Change what an option excludes",
							withOptional(option, "exclusive", ticked || undefined),
							"exclusive",
						)
					}
				/>
				<p className="designer-actions">
					<button
						type="button"
						className="button"
						data-move="-1"
						onClick={() => move(-1)}
					>
						Up{hidden}
					</button>
					<button
						type="button"
						className="button"
						data-move="1"
						onClick={() => move(1)}
					>
						Down{hidden}
					</button>
					<button type="button" className="button danger" onClick={remove}>
						Delete{hidden}
					</button>
				</p>
			</div>
		</li>
	);
}

function withKind(option: Option, kind: string): Option {
	const known = kinds.find(({ value }) => value === kind && value !== "");
	return withOptional(option, "kind", known?.value as Option["kind"]);
}
