import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Instrument } from "#instruments/definition.ts";
import type { Program } from "../../../server/imports/imports.schemas.ts";
import { SelectField } from "../forms/select-field.tsx";
import { counted, languageName } from "../words.ts";
import { formatNames, ofOneLanguage } from "./format-words.ts";
import {
	type ExportChoice,
	exportHref,
	exportLossesQuery,
} from "./imports-api.ts";
import { LossesTable } from "./losses-table.tsx";
import "./imports.css";

/** The instrument as a file of another program; what the file would not hold is said before. */
export function ExportInstrument({ definition }: { definition: Instrument }) {
	const { id, version, languages } = definition;
	const [chosen, setChosen] = useState<ExportChoice | null>(null);
	const asks =
		chosen !== null &&
		languages.length > 1 &&
		ofOneLanguage.includes(chosen.format);
	return (
		<section className="section">
			<h2>Export</h2>
			<p>Take it to another program. You see first what does not go along.</p>
			<div className="filter">
				<SelectField
					name="export-format"
					label="For"
					choices={[
						{ value: "", label: "Choose a program" },
						...programChoices,
					]}
					value={chosen?.format ?? ""}
					onValue={(format) =>
						setChosen(
							format === ""
								? null
								: { format: format as Program, language: "" },
						)
					}
				/>
				{asks && (
					<SelectField
						name="export-language"
						label="Language of the file"
						choices={languageChoices(chosen.format, languages)}
						value={chosen.language}
						onValue={(language) => setChosen({ ...chosen, language })}
					/>
				)}
			</div>
			{chosen && <Losses id={id} version={version} chosen={chosen} />}
		</section>
	);
}

const programChoices = Object.entries(formatNames)
	.filter(([value]) => value !== "text")
	.map(([value, label]) => ({ value, label }));

function languageChoices(format: Program, languages: readonly string[]) {
	const named = languages.map((value) => ({
		value,
		label: languageName(value),
	}));
	const [source = "en", ...others] = languages;
	if (format === "surveyjs")
		return [{ value: "", label: "All of them" }, ...named];
	return [
		{ value: "", label: languageName(source) },
		...others.map((value) => ({ value, label: languageName(value) })),
	];
}

function Losses({
	id,
	version,
	chosen,
}: {
	id: string;
	version: string;
	chosen: ExportChoice;
}) {
	const { data, error } = useQuery(exportLossesQuery(id, version, chosen));
	if (error)
		return (
			<p className="fault" role="alert">
				{error.message}
			</p>
		);
	if (!data) return <p role="status">Looking what would be lost…</p>;
	const { losses } = data;
	return (
		<>
			<p role="status">
				{losses.length === 0
					? "Everything goes along."
					: `${counted(losses.length, "thing")} would be lost or changed.`}
			</p>
			{losses.length > 0 && (
				<LossesTable caption="What does not go along" losses={losses} />
			)}
			<p className="form-actions">
				<a className="button" href={exportHref(id, version, chosen)} download>
					Download {formatNames[chosen.format]}
				</a>
			</p>
		</>
	);
}
