import { useEffect, useState } from "react";
import { localeOf } from "#instruments/long-date.ts";
import { directionOf } from "#instruments/script-direction.ts";
import { inLanguage } from "#instruments/text.ts";
import type { UnitFigures } from "../../../server/feedback/feedback.schemas.ts";
import { GroupDots } from "../../charts/group-dots.tsx";
import type { WayIn } from "../sending/parcel.ts";
import { useWords } from "../words-context.ts";

/** How the newest groups answered, as anybody may see it; nothing while there is no network. */
export function Unit({ way, language }: { way: WayIn; language: string }) {
	const { mark, say } = useWords();
	const [figures, setFigures] = useState<UnitFigures>();
	useEffect(() => {
		fetchUnit(way).then(setFigures, () => {});
	}, [way]);
	if (!figures?.title || !figures.meaning) return null;
	const { title, meaning, min, max, threshold, groups } = figures;
	const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
	const date = new Intl.DateTimeFormat(localeOf(language), {
		day: "numeric",
		month: "short",
		timeZone: "UTC",
	});
	const dots = groups.map(({ from, to, mean }) => ({
		title: date.formatRange(Date.parse(from), Date.parse(to)),
		mean,
		shown: number.format(mean),
	}));
	return (
		<section className="feedback" aria-labelledby="unit-feedback">
			<h2 id="unit-feedback" {...mark}>
				{say("unitTitle")}
			</h2>
			{groups.length === 0 ? (
				<p {...mark}>{say("unitTooFew", { threshold })}</p>
			) : (
				<>
					<p>
						{inLanguage(title, language)}: {inLanguage(meaning, language)}
					</p>
					<p {...mark}>{say("unitRule", { threshold })}</p>
					<GroupDots
						groups={dots}
						range={{ min, max }}
						isMirrored={directionOf(language) === "rtl"}
						description={dots
							.map((dot) => `${dot.title}: ${dot.shown}`)
							.join("; ")}
					/>
					<table>
						<caption className="visually-hidden">
							{inLanguage(title, language)}
						</caption>
						<thead {...mark}>
							<tr>
								<th scope="col">{say("unitDays")}</th>
								<th scope="col">{say("unitAnswers")}</th>
								<th scope="col">{say("unitMean", { min, max })}</th>
							</tr>
						</thead>
						<tbody>
							{groups.map(({ from, to, n, mean }) => (
								<tr key={`${from} ${to} ${n} ${mean}`}>
									<th scope="row">
										{date.formatRange(Date.parse(from), Date.parse(to))}
									</th>
									<td>{n}</td>
									<td>{number.format(mean)}</td>
								</tr>
							))}
						</tbody>
					</table>
				</>
			)}
		</section>
	);
}

/** Throws where there is no network, or nothing is to be seen. */
async function fetchUnit(way: WayIn): Promise<UnitFigures> {
	const response = await fetch(
		"token" in way
			? `/api/v1/collect/${encodeURIComponent(way.token)}/unit`
			: `/api/v1/device/surveys/${way.link}/unit`,
	);
	if (!response.ok) throw new Error(`The server answered ${response.status}.`);
	return response.json();
}
