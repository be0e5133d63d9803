import { createPortal } from "react-dom";
import { Listen } from "./listen.tsx";

/** The start page's own recording. The server leaves a place for it where there is one in this language. */
export function StartListen({ language }: { language: string }) {
	const place = document.getElementById("start-listen");
	return (
		place &&
		createPortal(<Listen item="start" language={language} texts={[]} />, place)
	);
}
