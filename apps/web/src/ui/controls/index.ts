export { Button } from './button';
export { Checkbox } from './checkbox';
export { NumberInput } from './number-input';
export { NativeSelect, PasswordInput, Textarea, TextInput } from './text-fields';
