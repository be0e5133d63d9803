import { expect, it } from "vitest";
import { IdleClock } from "../../../client/respond/shared/idle-clock.ts";

it("asks when nobody has touched the device for the time set", () => {
	const clock = new IdleClock(90, 0);
	expect(clock.tick(89_999)).toEqual({ is: "active" });
	clock.touch(89_999);
	expect(clock.tick(90_000)).toEqual({ is: "active" });
	expect(clock.tick(180_000)).toEqual({ is: "warning", left: 30 });
});

it("wipes after thirty seconds of asking, never sooner", () => {
	const clock = new IdleClock(30, 0);
	for (let left = 30; left > 0; left -= 1)
		expect(clock.tick(30_000)).toEqual({ is: "warning", left });
	expect(clock.tick(30_000)).toEqual({ is: "over" });
});

it("asks first also when the device slept for hours", () => {
	const clock = new IdleClock(90, 0);
	expect(clock.tick(8 * 60 * 60_000)).toEqual({ is: "warning", left: 30 });
});

it("can be answered without end", () => {
	const clock = new IdleClock(30, 0);
	for (let time = 1; time <= 50; time += 1) {
		const now = time * 40_000;
		expect(clock.tick(now).is).toBe("warning");
		clock.goOn(now);
		expect(clock.tick(now + 1000)).toEqual({ is: "active" });
	}
});
