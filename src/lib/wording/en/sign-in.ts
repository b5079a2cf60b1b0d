export const signIn = {
  title: "Sign in",
  account: "Account",
  password: "Password",
  passwordHint: "Five wrong passwords lock the account here for 15 minutes",
  submit: "Sign in",
  help: "No account, or a forgotten password? Ask your unit's system administrator.",
  answers: {
    wrong: "Wrong account or password",
    locked: "Too many wrong attempts: locked for now",
    noPost: "This account holds no post today",
    missing: "Enter both the account and the password",
  },
  next: {
    wrong: "Check both and try again. A disabled account gets the same answer.",
    locked: "Try again in 15 minutes, or ask the system administrator for a new password.",
    noPost: "Ask the system administrator to check the dates of your post or to grant one.",
    missing: "Fill in both, then sign in.",
  },
  demo: {
    title: "Demo accounts",
    password: "The password is {password} for all of them",
    caption: "Demo accounts with role and name",
    role: "Role",
    name: "Name",
    note: "People, units and events of the demo are made up.",
  },
} as const;
