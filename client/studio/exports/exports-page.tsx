import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SelectField } from "../forms/select-field.tsx";
import { sitesQuery } from "../queries.ts";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useMeasuredSurvey, useThisSurvey } from "../surveys/use-survey.ts";
import { waveName } from "../surveys/wave-name.ts";
import { codebookFormats, responseFormats } from "./export-words.ts";
import { type ExportChoice, exportFiles } from "./exports-api.ts";
import { FileTable, type OfferedFile } from "./file-table.tsx";

/** Everything of a survey that can be taken to another program. */
export function ExportsPage() {
	const { project, survey } = useThisSurvey();
	return (
		<SurveyPage
			title="Exports"
			lead="Take the survey to the program that you work with."
			project={project}
			survey={survey}
		>
			{project.abilities["see responses"] && <Responses />}
			<Figures />
			<Meanings />
		</SurveyPage>
	);
}

function Responses() {
	const { project, survey } = useThisSurvey();
	const [choice, setChoice] = useState<ExportChoice>({ wave: "", site: "" });
	const files = responseFormats.map(({ format, name, use }) => ({
		name,
		use,
		href: exportFiles.responses(project.id, survey.id, format, choice),
	}));
	const manifest = {
		name: "Manifest (JSON)",
		use: "To check later that nothing was changed: when and from what the CSV was made, its checksum and the figures. The command waymark verify-export compares them.",
		href: exportFiles.manifest(project.id, survey.id, choice),
	};
	return (
		<section className="section">
			<h2>Responses</h2>
			<p>
				Answers of single persons, with small numbers and free text. Each
				download is entered in the audit. Keep the files where your approval
				says, and delete them when they are no longer needed.
			</p>
			<ChooseResponses choice={choice} onChoice={setChoice} />
			<FileTable caption="Every response" files={[...files, manifest]} />
		</section>
	);
}

function ChooseResponses({
	choice,
	onChoice,
}: {
	choice: ExportChoice;
	onChoice: (choice: ExportChoice) => void;
}) {
	const { project, survey } = useThisSurvey();
	const { data } = useSuspenseQuery(sitesQuery(project.id));
	return (
		<search className="filter" aria-label="Which responses">
			<SelectField
				name="wave"
				label="Wave"
				choices={[
					{
						value: "",
						label: survey.waves.some(({ pilot }) => pilot)
							? "All waves but pilots"
							: "All waves",
					},
					...survey.waves.map((wave) => ({
						value: wave.key,
						label: waveName(wave),
					})),
				]}
				value={choice.wave}
				onValue={(wave) => onChoice({ ...choice, wave })}
			/>
			{data.sites.length > 0 && (
				<SelectField
					name="site"
					label="Site"
					choices={[
						{ value: "", label: "All sites" },
						...data.sites.map(({ id, name }) => ({ value: id, label: name })),
					]}
					value={choice.site}
					onValue={(site) => onChoice({ ...choice, site })}
				/>
			)}
		</search>
	);
}

function Figures() {
	const { project, survey } = useMeasuredSurvey();
	const [first] = survey.waves;
	const last = survey.waves.at(-1);
	if (!first || !last || first === last) return null;
	const waves = { from: first.key, to: last.key };
	const figures = {
		name: "Figures (CSV)",
		use: `${first.title} and ${last.title}, scale by scale: n, means, differences, intervals. ${
			project.abilities["see responses"]
				? "With small numbers, as you see them."
				: "As the summary shows them: of large enough groups alone."
		}`,
		href: exportFiles.figures(project.id, survey.id, waves),
	};
	return (
		<section className="section">
			<h2>Figures</h2>
			<FileTable caption="The summary as a table" files={[figures]} />
		</section>
	);
}

function Meanings() {
	const { project, survey } = useThisSurvey();
	const codebooks: OfferedFile[] = codebookFormats.map(
		({ format, name, use }) => ({
			name,
			use,
			href: exportFiles.codebook(project.id, survey.id, format),
		}),
	);
	const scripts = [
		{ language: "r" as const, name: "Start in R", needs: "Needs no package." },
		{
			language: "py" as const,
			name: "Start in Python",
			needs: "Needs pandas; scipy for intervals.",
		},
	].map(({ language, name, needs }) => ({
		name,
		use: `Reads data.csv with its labels and compares each person before and after. ${needs}`,
		href: exportFiles.script(project.id, survey.id, language),
	}));
	return (
		<section className="section">
			<h2>What the columns mean</h2>
			<FileTable caption="Codebook" files={codebooks} />
			<FileTable caption="Scripts to begin with" files={scripts} />
		</section>
	);
}
