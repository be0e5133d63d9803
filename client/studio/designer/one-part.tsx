import { useCallback } from "react";
import { AboutPart } from "./about/about-part.tsx";
import { AnswersPart } from "./answers/answers-part.tsx";
import { CheckPart } from "./check/check-part.tsx";
import type { DesignerPart } from "./designer-part.ts";
import { ExamplesPart } from "./examples/examples-part.tsx";
import { JsonPart } from "./json/json-part.tsx";
import { LanguagesPart } from "./languages/languages-part.tsx";
import type { PartKey } from "./place-of.ts";
import { PreviewPart } from "./preview/preview-part.tsx";
import { QuestionsPart } from "./questions/questions-part.tsx";
import { ScalesPart } from "./scales/scales-part.tsx";

/** What is open in each part; it stays so while another part is looked at. */
export interface Chosen {
	/** A line of the outline; none for the first. */
	question: string;
	/** By their places. */
	scale: number;
	example: number;
	/** Of the translations; none for the first. */
	language: string;
}

/** The part of this name. */
export function OnePart({
	part,
	props,
	undo,
	chosen,
	choose,
}: {
	part: PartKey;
	props: DesignerPart;
	undo: () => void;
	chosen: Chosen;
	choose: (chosen: Partial<Chosen>) => void;
}) {
	const chooseQuestion = useCallback(
		(question: string) => choose({ question }),
		[choose],
	);
	switch (part) {
		case "questions":
			return (
				<QuestionsPart
					{...props}
					undo={undo}
					chosen={chosen.question}
					choose={chooseQuestion}
				/>
			);
		case "answers":
			return <AnswersPart {...props} undo={undo} />;
		case "scores":
			return (
				<ScalesPart
					{...props}
					undo={undo}
					chosen={chosen.scale}
					choose={(scale) => choose({ scale })}
				/>
			);
		case "about":
			return <AboutPart {...props} />;
		case "examples":
			return (
				<ExamplesPart
					{...props}
					undo={undo}
					chosen={chosen.example}
					choose={(example) => choose({ example })}
				/>
			);
		case "languages":
			return (
				<LanguagesPart
					{...props}
					undo={undo}
					chosen={chosen.language}
					choose={(language) => choose({ language })}
				/>
			);
		case "check":
			return <CheckPart {...props} />;
		case "preview":
			return <PreviewPart {...props} />;
		case "json":
			return <JsonPart definition={props.definition} change={props.change} />;
	}
}
