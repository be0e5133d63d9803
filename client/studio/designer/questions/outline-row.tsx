import { type CSSProperties, memo, type ReactNode } from "react";
import type { Item } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { counted } from "../../words.ts";
import { questionName } from "../question-name.ts";
import type { OutlineLine } from "./outline-rows.ts";
import { typeNames } from "./type-names.ts";

export interface RowProps {
	line: OutlineLine;
	/** From 0, among all lines. */
	place: number;
	/** Of all lines. */
	count: number;
	language: string;
	isChosen: boolean;
	/** The one row that Tab reaches; arrow keys lead to the others. */
	isReached: boolean;
	/** Undefined where no questions are picked. */
	isPicked: boolean | undefined;
	isScored: boolean;
	faults: number;
	onPress: (line: string, byKeyboard: boolean) => void;
	onReach: (line: string) => void;
}

/** One line of the outline. It says where it stands, because not all lines of a long list are in the page. */
export const OutlineRow = memo(function OutlineRow({
	line,
	place,
	count,
	language,
	isChosen,
	isReached,
	isPicked,
	isScored,
	faults,
	onPress,
	onReach,
}: RowProps) {
	return (
		<li
			className={`outline-row of-${line.kind}`}
			style={{ "--place": place } as CSSProperties}
			aria-setsize={count}
			aria-posinset={place + 1}
		>
			<button
				type="button"
				data-row={line.id}
				tabIndex={isReached ? 0 : -1}
				aria-current={isChosen ? "true" : undefined}
				aria-pressed={line.kind === "item" ? isPicked : undefined}
				onClick={(event) => onPress(line.id, event.detail === 0)}
				onFocus={() => onReach(line.id)}
			>
				{line.kind === "section" ? (
					<Words name={inLanguage(line.section.title, language) || "No name"}>
						Heading
					</Words>
				) : (
					<>
						{isPicked !== undefined && (
							<span className="outline-pick" aria-hidden="true">
								{isPicked ? "☑" : "☐"}
							</span>
						)}
						<span className="outline-number">{line.number}</span>
						<Words name={questionName(line.item, language)}>
							<Marks item={line.item} isScored={isScored} faults={faults} />
						</Words>
					</>
				)}
			</button>
		</li>
	);
});

function Words({ name, children }: { name: string; children: ReactNode }) {
	return (
		<span className="outline-words">
			<span className="outline-name" dir="auto">
				{name}
			</span>
			<span className="outline-marks">{children}</span>
		</span>
	);
}

function Marks({
	item,
	isScored,
	faults,
}: {
	item: Item;
	isScored: boolean;
	faults: number;
}) {
	return (
		<>
			{faults > 0 && (
				<strong className="outline-faults">
					<span aria-hidden="true">▲</span> {counted(faults, "fault")} ·{" "}
				</strong>
			)}
			{typeNames[item.type]}
			{item.showIf && " · with a condition"}
			{isScored && " · scored"}
		</>
	);
}
