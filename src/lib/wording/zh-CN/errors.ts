export const errors = {
  notFound: {
    title: "没有找到这个页面",
    why: "地址可能写错了，内容可能已经变动，也可能不在你的查看范围内。",
    next: "从待办重新进入；还找不到，请联系本单位的系统管理员。",
  },
  crash: {
    title: "页面没有打开",
    why: "系统在处理时出了问题，已经提交成功的内容不受影响。",
    next: "请再试一次；仍然不行，把下面的编号告诉系统管理员。",
    retry: "再试一次",
    reference: "编号 {digest}",
  },
  forbidden: {
    title: "你的身份不能做这件事",
    why: "这件事由{roles}办理。",
    next: "请联系上述人员办理；如果你还有别的身份，可在右上角换用。",
  },
  refused: {
    kick: "没有保存",
    ahead: "现在办不了",
    basis: "依据",
    why: "为什么",
    next: "接下来",
    rule: "看这一条",
    kept: "你填写的内容都还在。",
  },
} as const;
