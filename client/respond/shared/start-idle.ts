import { useEffect } from "react";
import { start } from "../pages/start-elements.ts";
import { IdleClock } from "./idle-clock.ts";

/** Reading takes longer than answering, and there is nothing of anybody to hide yet. */
const PATIENCE = 3;

/**
 * At the start page of a shared device: puts back what somebody changed and left, without asking. A page in
 * another language, or one that was opened further, is shown as it was at first.
 *
 * @param home the address of the start page as everybody gets it
 */
export function useStartIdle(
	seconds: number,
	home: string,
	isActive: boolean,
): void {
	useEffect(() => {
		if (!isActive) return;
		const clock = new IdleClock(seconds * PATIENCE, Date.now());
		const touch = () => clock.touch(Date.now());
		const timer = setInterval(() => {
			if (clock.tick(Date.now()).is === "active") return;
			clock.goOn(Date.now());
			putBack(home);
		}, 1000);
		const signs = ["pointerdown", "keydown", "scroll"];
		for (const sign of signs) window.addEventListener(sign, touch, true);
		return () => {
			clearInterval(timer);
			for (const sign of signs) window.removeEventListener(sign, touch, true);
		};
	}, [seconds, home, isActive]);
}

function putBack(home: string): void {
	const isElsewhere = location.pathname + location.search !== home;
	if (isElsewhere && navigator.onLine) {
		location.replace(home);
		return;
	}
	for (const box of start?.querySelectorAll("input") ?? []) box.checked = false;
	for (const part of start?.querySelectorAll("details") ?? [])
		part.open = false;
	window.scrollTo(0, 0);
}
