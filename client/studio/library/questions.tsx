import type { Instrument, Item } from "#instruments/definition.ts";
import { english } from "../words.ts";
import { answersInWords } from "./answers-in-words.ts";
import { conditionInWords } from "./condition-in-words.ts";

/** The questions in order, with their codes, options and conditions. */
export function Questions({ definition }: { definition: Instrument }) {
	return (
		<section className="section">
			<h2>Questions</h2>
			{definition.stem && (
				<p>
					Above each question: <q>{english(definition.stem)}</q>
				</p>
			)}
			<ol className="questions">
				{definition.items.map((item) => (
					<li key={item.id}>
						<Question item={item} definition={definition} />
					</li>
				))}
			</ol>
		</section>
	);
}

function Question({
	item,
	definition,
}: {
	item: Item;
	definition: Instrument;
}) {
	return (
		<>
			{item.text ? (
				<p className="question">{english(item.text)}</p>
			) : (
				<p className="question">
					{english(item.topic)}{" "}
					<span className="muted">(wording withheld)</span>
				</p>
			)}
			<p className="answers">
				<code>{item.id}</code> {answersInWords(item, definition)}
			</p>
			{item.showIf && (
				<p className="answers">
					Asked only if {conditionInWords(item.showIf, definition)}.
				</p>
			)}
			{"whyWeAsk" in item && item.whyWeAsk && (
				<p className="answers">Why it is asked: {english(item.whyWeAsk)}</p>
			)}
		</>
	);
}
