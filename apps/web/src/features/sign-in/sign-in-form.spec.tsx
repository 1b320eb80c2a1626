import { screen } from '@testing-library/react';
import { renderPart } from '@/testing/render-part';
import { SignInForm } from './sign-in-form';

describe('the form to sign in', () => {
  it('has the keyboard in its first field when it opens', () => {
    renderPart(<SignInForm onSignedIn={jest.fn()} />);
    expect(document.activeElement).toBe(screen.getByLabelText('Work e-mail'));
  });
});
