import "./feedback.css";
import type { Answers } from "#instruments/definition.ts";
import { profileOf } from "#instruments/feedback/profile.ts";
import { inLanguage } from "#instruments/text.ts";
import type { Journey } from "../journey/journey.ts";
import type { WayIn } from "../sending/parcel.ts";
import { useWords } from "../words-context.ts";
import { Profile } from "./profile.tsx";
import { TakeAway } from "./take-away.tsx";
import { Unit } from "./unit.tsx";

export interface FeedbackProps {
	journey: Journey;
	way: WayIn;
	/** What was given, where the page has not been left since. */
	given: Answers | undefined;
}

/** What somebody who has answered sees at once: their own scores, and how groups before them answered. */
export default function Feedback({ journey, way, given }: FeedbackProps) {
	const { mark, say } = useWords();
	const { collection, language } = journey;
	const { own, unit, note } = collection.feedback;
	const scales = own && given ? profileOf(collection.definition, given) : [];
	return (
		<>
			{scales.length > 0 && (
				<section className="feedback" aria-labelledby="own-feedback">
					<h2 id="own-feedback" {...mark}>
						{say("ownTitle")}
					</h2>
					<p {...mark}>{say("ownNoDiagnosis")}</p>
					<ul>
						{scales.map((scale) => (
							<Profile key={scale.id} scale={scale} language={language} />
						))}
					</ul>
					{note && <p>{inLanguage(note, language)}</p>}
					<TakeAway
						title={collection.survey.title}
						scales={scales}
						note={note && inLanguage(note, language)}
						language={language}
					/>
				</section>
			)}
			{unit && <Unit way={way} language={language} />}
		</>
	);
}
