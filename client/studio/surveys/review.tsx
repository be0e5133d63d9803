import { atMinute, languageName, linkageWords, listed } from "../words.ts";
import type { SurveyDraft } from "./survey-draft.ts";
import type { WaveDraft } from "./wave-draft.ts";

/** What the button will make, in words. */
export function Review({
	draft,
	project,
	instrument,
}: {
	draft: SurveyDraft;
	project: string | undefined;
	instrument: string | undefined;
}) {
	return (
		<section className="review" aria-labelledby="review">
			<h2 id="review">What will be made</h2>
			<dl className="facts">
				<dt>Survey</dt>
				<dd>{draft.title || "No title yet"}</dd>
				<dt>Project</dt>
				<dd>{project ?? "Not chosen yet"}</dd>
				<dt>Instrument</dt>
				<dd>{instrument ?? "Not chosen yet"}</dd>
				<dt>Answers</dt>
				<dd>
					{draft.linkage
						? linkageWords[draft.linkage]
						: "Linkage not chosen yet"}
				</dd>
				<dt>Languages</dt>
				<dd>{listed(draft.languages.map(languageName)) || "Not chosen yet"}</dd>
				<dt>Waves</dt>
				<dd>
					{draft.waves.length === 0
						? "Not chosen yet"
						: draft.waves.map((wave, index) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: a wave being typed has no other name
								<div key={index}>{waveWords(wave)}</div>
							))}
				</dd>
			</dl>
		</section>
	);
}

function waveWords({ title, opens, closes, pilot }: WaveDraft): string {
	const from = opens ? `from ${atMinute(opens)}` : "from now";
	const until = closes ? `until ${atMinute(closes)}` : "with no end date";
	const name = title || "A wave without a name";
	const out = pilot ? ". A pilot: it is in no figure" : "";
	return `${name}: open ${from} ${until}${out}`;
}
