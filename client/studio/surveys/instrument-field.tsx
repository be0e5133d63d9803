import { Link } from "react-router";
import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";
import { SelectField } from "../forms/select-field.tsx";
import { measureWords } from "../words.ts";

/** `id version`, by which the draft and the address know an instrument. */
export function instrumentKey(it: { id: string; version: string }): string {
	return `${it.id} ${it.version}`;
}

/** The instruments to choose from; those whose wording is withheld are named, and say why they cannot be used. */
export function InstrumentField({
	instruments,
	value,
	onChoose,
	fault,
}: {
	instruments: readonly InstrumentSummary[];
	value: string;
	onChoose: (instrument: InstrumentSummary) => void;
	fault: string | undefined;
}) {
	const chosen = instruments.find((it) => instrumentKey(it) === value);
	const published = instruments.filter((it) => it.state === "published");
	return (
		<>
			<SelectField
				name="instrument"
				label="Instrument"
				hint={
					<>
						Those marked “wording withheld” need the holder's permission first:
						their page in the <Link to="/library">library</Link> says how.
					</>
				}
				fault={fault}
				choices={[
					{ value: "", label: "Choose an instrument" },
					...published.map((it) => ({
						value: instrumentKey(it),
						label: it.usable ? it.title : `${it.title} (wording withheld)`,
						disabled: !it.usable,
					})),
				]}
				value={value}
				onValue={(key) => {
					const found = instruments.find((it) => instrumentKey(it) === key);
					if (found) onChoose(found);
				}}
			/>
			{chosen && <Chosen instrument={chosen} />}
		</>
	);
}

function Chosen({ instrument }: { instrument: InstrumentSummary }) {
	const measure = measureWords[instrument.measureType];
	return (
		<p className="hint chosen-instrument">
			{instrument.purpose} <strong>{measure?.name}.</strong> {measure?.meaning}{" "}
			<Link to={`/library/${instrument.id}/${instrument.version}`}>
				Read about it
				<span className="visually-hidden"> {instrument.title}</span>
			</Link>
		</p>
	);
}
