import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { endonym } from "#instruments/endonym.ts";
import { directionOf } from "#instruments/script-direction.ts";
import { QrCode } from "../links/qr-code.tsx";
import { type Block, type FormContent, formBlocks } from "./form-blocks.tsx";
import { layOut } from "./lay-out.ts";
import type { Size } from "./print-choice.ts";

/** Forms that differ in their codes alone, laid out on sheets of A4. */
export function PaperForms({
	content,
	size,
	codes,
	onPages,
}: {
	content: FormContent;
	size: Size;
	codes: readonly string[];
	/** How many pages a form has, once that is known. */
	onPages: (pages: number) => void;
}) {
	const blocks = useMemo(() => formBlocks(content), [content]);
	const [pages, setPages] = useState<number[][]>([]);
	const measured = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		let isCurrent = true;
		const measure = async () => {
			const sheet = measured.current;
			if (!sheet) return;
			await Promise.all([document.fonts.ready, ...picturesOf(sheet)]);
			if (!isCurrent) return;
			const parts = Array.from(sheet.querySelectorAll(".paper-block"));
			const room = sheet.querySelector(".paper-room")?.clientHeight ?? 0;
			const heights = parts.map((part) => part.getBoundingClientRect().height);
			const laid = layOut(heights, room);
			setPages(laid);
			onPages(laid.length);
		};
		measure();
		return () => {
			isCurrent = false;
		};
	}, [onPages]);
	const { language } = content;
	return (
		<section
			className={`paper paper-${size}`}
			aria-label="The form"
			// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on a narrow screen
			tabIndex={0}
		>
			<div className="paper-measure" ref={measured} aria-hidden="true">
				<Sheet content={content} code={codes[0] ?? ""} page={1} pages={1}>
					{blocks}
				</Sheet>
			</div>
			<div className="paper-forms" lang={language} dir={directionOf(language)}>
				{codes.map((code) => (
					<article key={code} className="paper-form">
						{pages.map((places, page) => (
							<Sheet
								key={places[0]}
								content={content}
								code={code}
								page={page + 1}
								pages={pages.length}
							>
								{blocks.filter((_, place) => places.includes(place))}
							</Sheet>
						))}
					</article>
				))}
			</div>
		</section>
	);
}

/** A picture that does not arrive has no height: the form is laid out without it. */
function picturesOf(sheet: HTMLElement): Promise<unknown>[] {
	return Array.from(sheet.querySelectorAll("img"), (picture) =>
		picture.decode().catch(() => undefined),
	);
}

function Sheet({
	content,
	code,
	page,
	pages,
	children,
}: {
	content: FormContent;
	code: string;
	page: number;
	pages: number;
	children: readonly Block[];
}) {
	const { survey, words, language } = content;
	const { id, version, status } = survey.instrument;
	return (
		<section
			className="paper-sheet"
			lang={language}
			dir={directionOf(language)}
			aria-label={words.say("page", { page, pages })}
		>
			<header className="paper-head">
				<p>
					{survey.title}
					<br />
					<span {...words.mark}>{words.say("page", { page, pages })}</span>
				</p>
				<p className="paper-formcode" dir="ltr">
					{code}
				</p>
				<QrCode text={code} label={code} />
			</header>
			<div className="paper-room">
				{children.map(({ key, content: part }) => (
					<div className="paper-block" key={key}>
						{part}
					</div>
				))}
			</div>
			<footer className="paper-foot" dir="ltr">
				{id} {version} · {content.wave} · {endonym(language)}
				{status === "adapted" && " · adapted"}
				{status === "local" && " · local, not validated"}
			</footer>
		</section>
	);
}
