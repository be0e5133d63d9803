import type { Example, Instrument } from "#instruments/definition.ts";
import {
	exampleOutcomes,
	type Outcome,
} from "#instruments/editing/example-outcomes.ts";
import { takeScores } from "#instruments/editing/take-scores.ts";
import { pointer } from "#instruments/fault.ts";
import type { DesignerPart } from "../designer-part.ts";
import { NumberInput } from "../number-input.tsx";
import { figure } from "../scales/figure.ts";
import { scaleName } from "../scales/scale-list.tsx";

/** The expected score of each scale, and what its rule gives now. */
export function ExampleScores({
	part,
	scorable,
	at,
	example,
	onExample,
}: {
	part: DesignerPart;
	scorable: Instrument;
	at: number;
	example: Example;
	onExample: (example: Example, ...field: string[]) => void;
}) {
	const { definition } = part;
	if (definition.scales.length === 0) {
		return <p className="hint">There are no scores to compare yet.</p>;
	}
	const set = (scale: string, expected: number | null | undefined) => {
		const { [scale]: _, ...others } = example.scores;
		const scores =
			expected === undefined ? others : { ...others, [scale]: expected };
		onExample({ ...example, scores }, "scores", scale);
	};
	return (
		<fieldset
			className="field"
			data-pointer={pointer("examples", at, "scores")}
		>
			<legend>Expected scores</legend>
			<p className="hint">
				Work them out by hand, or take them from a published source: to two
				decimals.
			</p>
			<ul className="example-scores">
				{exampleOutcomes(definition.scales, scorable, example).map(
					(outcome) => (
						<li key={outcome.scale.id}>
							<OutcomeRow
								outcome={outcome}
								name={scaleName(outcome.scale, part.language)}
								at={pointer("examples", at, "scores", outcome.scale.id)}
								onExpected={(expected) => set(outcome.scale.id, expected)}
							/>
						</li>
					),
				)}
			</ul>
			<p className="hint">
				<button
					type="button"
					className="button"
					onClick={() => onExample(takeScores(definition, example), "scores")}
				>
					Take what the rules give now
				</button>{" "}
				This only notices later changes. To prove that a rule is right, the
				scores have to come from outside it.
			</p>
		</fieldset>
	);
}

function OutcomeRow({
	outcome,
	name,
	at,
	onExpected,
}: {
	outcome: Outcome;
	name: string;
	at: string;
	onExpected: (expected: number | null | undefined) => void;
}) {
	const { scale, expected } = outcome;
	const kind =
		expected === undefined ? "none" : expected === null ? "null" : "score";
	return (
		<>
			<span className="example-scale">{name}</span>
			<select
				aria-label={`${name}: what is expected`}
				name={at}
				value={kind}
				onChange={({ target }) =>
					onExpected(
						target.value === "none"
							? undefined
							: target.value === "null"
								? null
								: (outcome.found?.value ?? scale.range.min),
					)
				}
			>
				<option value="none">Not compared</option>
				<option value="score">This score</option>
				<option value="null">No score</option>
			</select>
			{typeof expected === "number" ? (
				<NumberInput
					aria-label={`${name}: expected score`}
					value={expected}
					onValue={(value) => value !== undefined && onExpected(value)}
				/>
			) : (
				<span />
			)}
			<Judgement outcome={outcome} />
		</>
	);
}

function Judgement({ outcome: { found, agrees } }: { outcome: Outcome }) {
	if (found === null) {
		return <span className="hint">Cannot be scored as it stands.</span>;
	}
	const now = found.value === null ? "no score" : figure(found.value);
	if (agrees === null) return <span>The rule gives {now}.</span>;
	return (
		<span>
			<span className={agrees ? "badge press" : "badge look"}>
				{agrees ? "✓ Agrees" : "✗ Differs"}
			</span>{" "}
			The rule gives {now}.
		</span>
	);
}
