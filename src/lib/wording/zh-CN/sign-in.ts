export const signIn = {
  title: "登录",
  account: "账号",
  password: "密码",
  passwordHint: "连续输错5次，锁定15分钟",
  submit: "登录",
  help: "忘记密码或者没有账号，请找本单位的系统管理员。",
  answers: {
    wrong: "账号或密码不对",
    locked: "输错次数太多，暂时锁定",
    noPost: "这个账号现在没有岗位身份",
    missing: "账号和密码都要填写",
  },
  next: {
    wrong: "请核对后再输；账号停用时也显示这一句。",
    locked: "请15分钟后再试，或者请系统管理员重设密码。",
    noPost: "请系统管理员核对任职起止日期，或者授予岗位身份。",
    missing: "填好后再登录。",
  },
  demo: {
    title: "演示账号",
    password: "密码都是 {password}",
    caption: "演示账号、身份和姓名",
    role: "身份",
    name: "姓名",
    note: "演示库里的人、单位和事都是编的。",
  },
} as const;
