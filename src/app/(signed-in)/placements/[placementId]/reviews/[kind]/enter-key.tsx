/**
 * The first submit button of a form is what the Enter key presses. Here that is saving the draft, or nothing, never a
 * signature that cannot be taken back.
 */
export function EnterKey({ saves }: { saves: boolean }) {
  return saves ? (
    <button type="submit" name="__intent__" value="draft" className="sr" tabIndex={-1} aria-hidden="true" />
  ) : (
    <button type="submit" disabled hidden />
  );
}
