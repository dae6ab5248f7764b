/** Passwords that lists of stolen ones begin with, in lower case, 8 characters or longer: guessed first by everybody. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `00000000 000000000 0000000000 01234567 012345678 0123456789 11111111 111111111 1111111111 11223344 1122334455
  111222333 123123123 1231231234 123321123 12341234 1234512345 123454321 12345678 123456789 1234567890 12345678900
  12345678910 1234567a 12345678a 123456789a 1234qwer 1234abcd 123456abc 123456aa 12344321 12121212 123123abc 123qweasd
  147258369 14789632 159357159 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc 20202020 22222222 33333333 44444444 520131414
  5201314520 5211314521 55555555 55667788 66666666 77777777 7758521521 87654321 88888888 888888888 8888888888 98765432
  987654321 9876543210 99999999 999999999 a1234567 a12345678 a123456789 aa123456 aa12345678 aaaaaaaa abc12345 abc123456
  abc123456789 abcd1234 abcd12345 abcdefgh access14 adgjmptw admin123 admin1234 admin888 administrator adminadmin
  asd123456 asdasdasd asdf1234 asdfasdf asdfghjk asdfghjkl baseball basketball butterfly caonima123 changeme changeme123
  charlie1 computer corvette danielle dearbook dragon123 excalibur football football1 freedom1 fuckyou1 fuckyou123
  hangzhou hangzhou123 hello123 hellohello iloveyou iloveyou1 iloveyou123 internet jennifer letmein1 letmein123 liverpool
  maverick michelle midnight mnbvcxz1 monkey123 mustang1 nicole123 p@ssw0rd p@ssword pa55word passw0rd password password1
  password12 password123 password1234 princess princess1 q1w2e3r4 q1w2e3r4t5 qazwsx123 qazwsxed qazwsxedc qq123456
  qq123456789 qwe123456 qweasdzxc qweqweqwe qwer1234 qwer12345 qwerasdf qwert123 qwerty12 qwerty123 qwerty1234 qwertyui
  qwertyuiop samantha secret123 shadow123 starwars sunshine sunshine1 superman superman1 test1234 testtest trustno1
  victoria wang123456 welcome1 welcome123 whatever woaini123 woaini1314 woaini520 woaini521 woshishui xiaoming xinghui123
  zaq12wsx zhang123456 zxcvbnm1 zxcvbnm123 zz123456`.split(/\s+/),
)
