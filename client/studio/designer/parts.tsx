import {
	Suspense,
	useCallback,
	useEffect,
	useEffectEvent,
	useReducer,
	useRef,
	useState,
} from "react";
import { NavLink, useLocation, useNavigate, useParams } from "react-router";
import { translationPointer } from "#instruments/translations/translation-pointer.ts";
import { Loading } from "../layout/loading.tsx";
import { NotFoundPage } from "../layout/not-found-page.tsx";
import { usePageKeys } from "../layout/page-keys.ts";
import { designerKeys } from "./designer-keys.ts";
import { focusPointer } from "./focus-pointer.ts";
import { type Chosen, OnePart } from "./one-part.tsx";
import { PartBoundary } from "./part-boundary.tsx";
import { usePartPath } from "./part-path.ts";
import { type PartKey, partOf } from "./place-of.ts";
import { sectionLine } from "./questions/outline-rows.ts";
import type { Design } from "./use-design.ts";

/** The parts in the order of work. */
const parts: { key: PartKey; name: string }[] = [
	{ key: "questions", name: "Questions" },
	{ key: "answers", name: "Answers" },
	{ key: "scores", name: "Scores" },
	{ key: "about", name: "About" },
	{ key: "examples", name: "Examples" },
	{ key: "languages", name: "Languages" },
	{ key: "check", name: "Check" },
	{ key: "preview", name: "Preview" },
	{ key: "json", name: "JSON" },
];

const NOTHING_CHOSEN: Chosen = {
	question: "",
	scale: 0,
	example: 0,
	language: "",
};
const withChosen = (before: Chosen, chosen: Partial<Chosen>): Chosen => ({
	...before,
	...chosen,
});

/** The parts of the designer behind tabs, and the way to the field at fault. */
export function Parts({
	design,
	language,
}: {
	design: Design;
	language: string;
}) {
	const { definition, change, faults } = design;
	const { part = "questions" } = useParams();
	const shown = parts.find(({ key }) => key === part);
	const [chosen, choose] = useReducer(withChosen, NOTHING_CHOSEN);
	const pathOf = usePartPath();
	const heading = useHeading(part);
	const goTo = useGoTo(design, shown?.key ?? "questions", choose);
	useWayIn(goTo);
	usePageKeys(designerKeys, (key) => {
		if (key === "n") document.querySelector<HTMLElement>("[data-add]")?.focus();
	});
	if (shown === undefined) return <NotFoundPage />;
	return (
		<>
			<nav aria-label="Parts of the questionnaire">
				<ul className="tabs">
					{parts.map(({ key, name }) => (
						<li key={key}>
							<NavLink to={pathOf(key)}>{name}</NavLink>
						</li>
					))}
				</ul>
			</nav>
			<div data-part>
				<h2 ref={heading} tabIndex={-1} className="designer-heading">
					{shown.name}
				</h2>
				<PartBoundary
					definition={definition}
					part={part}
					jsonPath={pathOf("json")}
				>
					<Suspense fallback={<Loading what="this part" />}>
						<OnePart
							part={shown.key}
							props={{ definition, change, faults, language, goTo }}
							undo={design.undo}
							chosen={chosen}
							choose={choose}
						/>
					</Suspense>
				</PartBoundary>
			</div>
		</>
	);
}

/** Shows the part where a value is edited, the entry that it belongs to, and moves the focus there. */
function useGoTo(
	{ definition }: Design,
	part: PartKey,
	choose: (chosen: Partial<Chosen>) => void,
) {
	const navigate = useNavigate();
	const pathOf = usePartPath();
	const newest = useRef(definition);
	newest.current = definition;
	const [target, setTarget] = useState<string | null>(null);
	useEffect(() => {
		if (target === null || partOf(target) !== part) return;
		focusPointer(target);
		setTarget(null);
	}, [target, part]);
	return useCallback(
		(wanted: string) => {
			const pointer = translationPointer(newest.current, wanted);
			const [, field, index = ""] = pointer.split("/");
			const place = Number(index);
			const item = newest.current.items[place];
			const section = newest.current.sections?.[place];
			if (field === "items" && item) choose({ question: item.id });
			if (field === "sections" && section)
				choose({ question: sectionLine(section.id) });
			if (field === "scales") choose({ scale: place });
			if (field === "examples") choose({ example: place });
			if (field === "translations") choose({ language: index });
			setTarget(pointer);
			if (partOf(pointer) !== part) navigate(pathOf(partOf(pointer)));
		},
		[navigate, choose, pathOf, part],
	);
}

/** Who comes by a link to one value, such as from a list of faults, is led there. */
function useWayIn(goTo: (pointer: string) => void) {
	const { hash } = useLocation();
	const go = useEffectEvent(goTo);
	useEffect(() => {
		if (hash.startsWith("#/")) go(decodeURIComponent(hash.slice(1)));
	}, [hash]);
}

/** Another part begins at its heading, unless somebody was led to a field of it. */
function useHeading(part: string) {
	const heading = useRef<HTMLHeadingElement>(null);
	const arrived = useRef(part);
	useEffect(() => {
		if (arrived.current === part) return;
		arrived.current = part;
		heading.current?.focus();
	}, [part]);
	return heading;
}
