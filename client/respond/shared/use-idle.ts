import { useEffect, useRef, useState } from "react";
import { type Idle, IdleClock } from "./idle-clock.ts";

const signs = ["pointerdown", "keydown", "input", "wheel", "scroll"] as const;
const ACTIVE: Idle = { is: "active" };

/**
 * Watches whether anybody still uses the device.
 *
 * @param onOver called once, when nobody answered the question in time
 */
export function useIdle(seconds: number, onOver: () => void) {
	const [idle, setIdle] = useState<Idle>(ACTIVE);
	const clock = useRef<IdleClock>(undefined);
	const over = useRef(onOver);
	over.current = onOver;

	useEffect(() => {
		const mine = new IdleClock(seconds, Date.now());
		clock.current = mine;
		const touch = () => mine.touch(Date.now());
		const tick = () => {
			const state = mine.tick(Date.now());
			setIdle((last) =>
				last.is === "active" && state.is === "active" ? last : state,
			);
			if (state.is !== "over") return;
			clearInterval(timer);
			over.current();
		};
		const timer = setInterval(tick, 1000);
		for (const sign of signs) window.addEventListener(sign, touch, true);
		return () => {
			clearInterval(timer);
			for (const sign of signs) window.removeEventListener(sign, touch, true);
		};
	}, [seconds]);

	function goOn() {
		clock.current?.goOn(Date.now());
		setIdle(ACTIVE);
	}
	return { idle, goOn };
}
