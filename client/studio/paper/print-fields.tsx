import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { endonym } from "#instruments/endonym.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { participantsQuery } from "../queries.ts";
import { waveName } from "../surveys/wave-name.ts";
import { CopiesField } from "./copies-field.tsx";
import {
	mostCopies,
	type PrintChoice,
	type Size,
	sizes,
} from "./print-choice.ts";

/** What to print: language, size, wave, for whom, and how it comes back. */
export function PrintFields({
	project,
	survey,
	choice,
	set,
	setPeople,
	seesPeople,
}: {
	project: string;
	survey: Survey;
	choice: PrintChoice;
	set: (change: Partial<PrintChoice>) => void;
	/** Codes of those for whom a form is printed. */
	setPeople: (codes: readonly string[]) => void;
	seesPeople: boolean;
}) {
	const isNamed = choice.who === "participants";
	const { data } = useQuery({
		...participantsQuery(project),
		enabled: isNamed,
	});
	useEffect(() => {
		const people = data?.participants ?? [];
		setPeople(people.slice(0, mostCopies).map(({ code }) => code));
	}, [data, setPeople]);
	return (
		<div className="paper-fields">
			<SelectField
				name="language"
				label="Language"
				choices={survey.languages.map((value) => ({
					value,
					label: endonym(value),
				}))}
				value={choice.language}
				onValue={(language) => set({ language })}
			/>
			<SelectField
				name="size"
				label="Size"
				choices={Object.entries(sizes).map(([value, label]) => ({
					value,
					label,
				}))}
				value={choice.size}
				onValue={(size) => set({ size: size as Size })}
			/>
			<SelectField
				name="wave"
				label="Wave"
				choices={survey.waves.map((wave) => ({
					value: wave.key,
					label: waveName(wave),
				}))}
				value={choice.wave}
				onValue={(wave) => set({ wave })}
			/>
			{survey.linkage === "participant" && seesPeople && (
				<SelectField
					name="who"
					label="For whom"
					hint={
						isNamed
							? `One form for each participant, with their code; at most ${mostCopies} at a time.`
							: "What comes back without a participant's code is linked to nobody."
					}
					choices={[
						{ value: "copies", label: "Anybody" },
						{ value: "participants", label: "Each participant" },
					]}
					value={choice.who}
					onValue={(who) => set({ who: who as PrintChoice["who"] })}
				/>
			)}
			{!isNamed && (
				<CopiesField
					copies={choice.copies}
					onCopies={(copies) => set({ copies })}
				/>
			)}
			<TextField
				name="give-back"
				label="How to give it back"
				optional
				hint="In the form's language. Left empty, it says to give it back to whoever gave it, or into the box or envelope that came with it."
				value={choice.giveBack}
				onValue={(giveBack) => set({ giveBack })}
			/>
		</div>
	);
}
