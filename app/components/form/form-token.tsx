/** The field that proves a form was shown to the person who sends it. */
export function FormToken({ value }: { value: string }) {
  return <input type="hidden" name="formToken" value={value} />;
}
