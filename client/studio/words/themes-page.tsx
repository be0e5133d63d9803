import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { ThemeFigures } from "../../../server/themes/theme-figures.schemas.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { percent } from "../../charts/format.ts";
import { optionShares } from "../../charts/option-shares.tsx";
import { useMeasuredSurvey } from "../surveys/use-survey.ts";
import { counted, onDay } from "../words.ts";
import { Quotes } from "./quotes.tsx";
import { ScoreTable, ThemeTable, untoldIn } from "./theme-tables.tsx";
import { themeFiguresQuery } from "./words-api.ts";
import { usePlace, WordsPage } from "./words-page.tsx";

/** What people wrote about, wave by wave, and in whose words. */
export function ThemesPage() {
	return (
		<WordsPage title="Themes and quotes">
			<Figures />
			<Quotes />
		</WordsPage>
	);
}

function Figures() {
	const { project, survey } = useMeasuredSurvey();
	const place = usePlace();
	const { data } = useSuspenseQuery(themeFiguresQuery(place));
	const base = `/projects/${place.project}/surveys/${place.survey}/words`;
	const isAnything = data.themes.some(({ waves }) =>
		waves.some(({ count }) => count !== null),
	);
	if (!isAnything)
		return (
			<div className="empty">
				<h2>No figures yet</h2>
				{project.abilities["see themes"] ? (
					<p>
						<Link to={base}>Read and code</Link> what people wrote: the themes
						show here, wave by wave.
					</p>
				) : (
					<p>
						Themes show once the texts are coded, each of at least{" "}
						{data.threshold} people.
					</p>
				)}
			</div>
		);
	return (
		<>
			<p className="finding">{finding(data)}</p>
			<ChartFigure
				level={2}
				title="What people wrote about"
				note={[
					"Shares of people with their 95 % interval (Wilson).",
					`${survey.title}, as of ${onDay(data.asOf)}.`,
					project.synthetic && "Synthetic data.",
				]
					.filter(Boolean)
					.join(" ")}
				draw={(width) => optionShares(chartOf(data), width)}
				table={<ThemeTable data={data} />}
			/>
			{data.scale !== null && (
				<section className="section">
					<h2>Themes and scores</h2>
					<p className="hint">
						{data.scale}: the mean of those who mention a theme beside those who
						do not.
					</p>
					<ScoreTable data={data} />
				</section>
			)}
			<section className="notes">
				<h2>Before you read this</h2>
				<ul>
					{data.notes.map((note) => (
						<li key={note}>{note}</li>
					))}
				</ul>
			</section>
		</>
	);
}

/** The theme that most people mention in the latest wave that has figures. */
function finding({ themes, waves }: ThemeFigures): string {
	for (const { key, title } of waves.toReversed()) {
		const told = themes
			.flatMap(({ name, waves }) => {
				const at = waves.find(({ wave }) => wave === key);
				return at && at.share !== null ? [{ name, ...at }] : [];
			})
			.sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
		const [most] = told;
		if (most?.count)
			return `${title}: the theme mentioned most is “${most.name}”, by ${percent(most.share ?? 0)} of ${counted(most.of ?? 0, "person", "people")} (95 % interval ${percent(most.ciLow ?? 0)} to ${percent(most.ciHigh ?? 0)}).`;
	}
	return "";
}

/** The first wave beside the last: more would not be told apart. */
function chartOf(data: ThemeFigures) {
	const { themes, waves } = data;
	const ends = waves.filter(
		(_, place) => place === 0 || place === waves.length - 1,
	);
	const inWave = (theme: ThemeFigures["themes"][number], key: string) =>
		theme.waves.find(({ wave }) => wave === key);
	return {
		waves: ends.map(({ key, title }) => ({
			title,
			of: themes.flatMap((theme) => inWave(theme, key)?.of ?? [])[0] ?? null,
		})),
		options: themes.map((theme) => ({
			label: theme.name,
			shares: ends.map(({ key }) => {
				const at = inWave(theme, key);
				return {
					share: at?.share ?? null,
					low: at?.ciLow ?? null,
					high: at?.ciHigh ?? null,
				};
			}),
		})),
		untold: untoldIn(data),
	};
}
