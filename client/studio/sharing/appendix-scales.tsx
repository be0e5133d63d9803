import type { Instrument, Scale } from "#instruments/definition.ts";
import { ruleInWords } from "#instruments/rule-in-words.ts";
import { inLanguage } from "#instruments/text.ts";
import { Fact } from "./appendix-facts.tsx";

interface Shown {
	definition: Instrument;
	language: string;
}

/** Each score with its rule, what it needs, its range and its bands. */
export function AppendixScales({ definition, language }: Shown) {
	const { scales } = definition;
	return (
		<section className="section">
			<h2>Scores</h2>
			{scales.length === 0 && (
				<p>It has no scores. Each question is read by itself.</p>
			)}
			{scales.map((scale) => (
				<ScaleFacts
					key={scale.id}
					scale={scale}
					definition={definition}
					language={language}
				/>
			))}
		</section>
	);
}

const directions: Record<Scale["direction"], string> = {
	"higher-is-better": "higher is better",
	"lower-is-better": "lower is better",
	neutral: "neither end is better",
};

function ScaleFacts({ scale, definition, language }: Shown & { scale: Scale }) {
	const { range, direction, bands, variantOf } = scale;
	return (
		<article className="appendix-scale">
			<h3>
				{inLanguage(scale.title, language)} <code>{scale.id}</code>
				{scale.primary && " (read first)"}
			</h3>
			<p>{inLanguage(scale.meaning, language)}</p>
			<dl className="facts">
				<Fact title="Rule">{ruleInWords(definition, scale)}</Fact>
				<Fact title="Range">
					{range.min} to {range.max}; {directions[direction]}
				</Fact>
				{bands && (
					<Fact title="Bands">
						<ul>
							{bands.map(({ from, label, meaning }) => (
								<li key={from}>
									From {from}: {inLanguage(label, language)}
									{meaning && `. ${inLanguage(meaning, language)}`}
								</li>
							))}
						</ul>
					</Fact>
				)}
				{variantOf && (
					<Fact title="Another rule for">
						<code>{variantOf}</code>; the two are never mixed in a comparison
					</Fact>
				)}
			</dl>
		</article>
	);
}
