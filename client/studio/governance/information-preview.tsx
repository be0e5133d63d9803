import { informationBlocks } from "#instruments/information-text.ts";
import { languageName } from "../words.ts";

/** The text as the start page shows it. */
export function InformationPreview({
	language,
	text,
	ask,
}: {
	language: string;
	text: string;
	ask: boolean;
}) {
	return (
		<section
			className="respondent-view"
			aria-label={`As respondents see it in ${languageName(language)}`}
		>
			<p className="hint">As respondents see it</p>
			<div className="respondent-page">
				<p className="respondent-title">Before you start</p>
				<InformationText language={language} text={text} />
				{ask && (
					<p className="respondent-tick">
						<span className="respondent-box" aria-hidden="true" /> I have read
						this and I agree to take part.
					</p>
				)}
			</div>
		</section>
	);
}

export function InformationText({
	language,
	text,
}: {
	language: string;
	text: string;
}) {
	return (
		<div lang={language} dir="auto">
			{informationBlocks(text).map((block, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no other name
				<div key={index}>
					{block.heading !== null && <h3>{block.heading}</h3>}
					{block.text && <p>{block.text}</p>}
				</div>
			))}
		</div>
	);
}
