import "./paper.css";
import { useSuspenseQueries } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { Link } from "react-router";
import {
	instrumentShortCode,
	languageCode,
	surveyShortCode,
	writeFormCode,
} from "#instruments/paper/form-code.ts";
import { mediaQuery } from "../media/media-api.ts";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useThisSurvey } from "../surveys/use-survey.ts";
import { counted } from "../words.ts";
import { coverQuery, formsPath, paperWordsQuery } from "./paper-api.ts";
import { PaperForms } from "./paper-forms.tsx";
import { copyNumbers, type PrintChoice } from "./print-choice.ts";
import { PrintFields } from "./print-fields.tsx";

type Who = { participant: string } | { copy: string };

/** A survey on paper: what to print, how it looks, and printing. */
export function PaperPage() {
	const { project, survey, definition } = useThisSurvey();
	const [choice, setChoice] = useState<PrintChoice>({
		language: survey.languages[0] ?? "en",
		size: "standard",
		wave: survey.waves[0]?.key ?? "",
		who: "copies",
		copies: 1,
		giveBack: "",
	});
	const [people, setPeople] = useState<readonly string[]>([]);
	const [pages, setPages] = useState(0);
	const isNamed = choice.who === "participants";
	const who = useMemo<Who[]>(
		() =>
			isNamed
				? people.map((participant) => ({ participant }))
				: copyNumbers(choice.copies).map((copy) => ({ copy })),
		[isNamed, people, choice.copies],
	);
	const forms = formsPath(project.id, survey.id);
	const { language, size, giveBack, wave } = choice;
	const [{ data: cover }, { data: words }, { data: files }] =
		useSuspenseQueries({
			queries: [
				coverQuery(forms, language),
				paperWordsQuery(language),
				mediaQuery(project.id, survey.id),
			],
		});
	const content = useMemo(
		() => ({
			...{ survey, definition, language, cover, words, giveBack, isNamed },
			media: files.media,
			wave: survey.waves.find(({ key }) => key === wave)?.title ?? "",
			isEasy: size === "easy",
		}),
		[
			survey,
			definition,
			language,
			cover,
			words,
			giveBack,
			isNamed,
			files,
			size,
			wave,
		],
	);
	const codes = who.map((each) =>
		writeFormCode({
			survey: surveyShortCode(survey.id),
			instrument: instrumentShortCode(
				survey.instrument.id,
				survey.instrument.version,
			),
			wave: survey.waves.findIndex(({ key }) => key === choice.wave) + 1,
			information: cover.information?.version ?? 0,
			language: languageCode(language),
			who: each,
		}),
	);
	const note = useCallback((count: number) => setPages(count), []);
	return (
		<SurveyPage
			title="Paper forms"
			lead="Forms to print, or to save as PDF, with the questions as they are on screen. What comes back on them is keyed here."
			project={project}
			survey={survey}
			actions={<Link to="../keying">Key forms that came back</Link>}
		>
			<PrintFields
				project={project.id}
				survey={survey}
				choice={choice}
				set={(change) => setChoice({ ...choice, ...change })}
				setPeople={setPeople}
				seesPeople={project.abilities["see participants"]}
			/>
			<p role="status">
				{counted(codes.length, "form")} of {counted(pages, "page")}.
			</p>
			<p>
				<button
					type="button"
					className="button primary"
					aria-disabled={codes.length === 0}
					onClick={() => codes.length > 0 && window.print()}
				>
					Print or save as PDF
				</button>
			</p>
			{codes.length > 0 && (
				<PaperForms
					key={JSON.stringify({
						...choice,
						version: cover.information?.version,
					})}
					content={content}
					size={size}
					codes={codes}
					onPages={note}
				/>
			)}
		</SurveyPage>
	);
}
