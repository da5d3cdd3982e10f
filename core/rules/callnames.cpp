// SPDX-License-Identifier: Apache-2.0
#include "core/rules/nearword.h"

#include <QHash>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

// One name a line, in the forms that people here use for it. A form may stand in several lines: a Sam is a Samuel or a
// Samira. Folded, as search compares them.
constexpr const char *forms[] = {
    "abdul abdel abdal",
    "abigail abi abby gail",
    "ahmed ahmad ahmet",
    "aisha ayesha aysha aishah",
    "alexander alex sandy alec xander",
    "alexandra alex sandra lexi lexie",
    "aleksandra ola olka",
    "ali aly alee",
    "amina aminah ameena",
    "andreea andra deea",
    "andrew andy drew",
    "anne anna ann annie hannah nan",
    "anthony antony tony ant",
    "barbara babs barb basia",
    "benjamin ben benny benji",
    "caroline carol carrie",
    "catherine katherine kathryn catharine kate katie cathy kathy kat kitty kay",
    "charlotte charlie lottie",
    "charles charlie chas chuck",
    "christine christina chris tina chrissie krystyna",
    "christopher chris kit topher",
    "daniel dan danny",
    "danielle dani",
    "david dave davy dai dafydd",
    "deborah debbie debra deb",
    "dorothy dot dottie",
    "edward ed eddie ted teddy ned",
    "eleanor ellie nell nellie elinor",
    "elizabeth elisabeth liz lizzie beth betty bess eliza libby lisa elsie ela elzbieta",
    "emily em emmy emilia",
    "fatima fatma fatimah fatema",
    "florence flo florrie",
    "frances fran francesca franny",
    "francis frank frankie",
    "frederick fred freddie",
    "gareth gary gaz",
    "george georgie gheorghe jerzy",
    "gregory greg grzegorz",
    "harold harry",
    "henry harry hal hank",
    "hussain hussein husain hossain",
    "ibrahim ebrahim abraham abe",
    "isabella isabel isobel bella izzy belle",
    "jacob jake jakub kuba",
    "james jim jimmy jamie jem",
    "janet jan",
    "janusz jan janek",
    "jennifer jen jenny",
    "jessica jess jessie",
    "joanne joanna jo asia joasia",
    "john jon johnny jack ioan ion jan",
    "jonathan jon jonny johnathan",
    "joseph joe joey yusuf yousef yusef jozef iosif",
    "josephine jo josie",
    "joshua josh",
    "katarzyna kasia kaska",
    "kenneth ken kenny",
    "khadija khadijah khadeeja",
    "lawrence laurence larry laurie",
    "leonard len lenny leo",
    "louise lou louisa lulu",
    "lucy lucia lucja łucja lu",
    "malgorzata małgorzata gosia margaret",
    "margaret maggie meg peggy marge greta madge rita",
    "maria mary marie marysia maryam mariam miriam moira molly polly mamie",
    "matthew matt matty mateusz matei",
    "michael mike mick mickey michal michał mihai micheal",
    "mohammed muhammad mohamed mohammad muhammed mohamad mo",
    "nathaniel nathan nat nate",
    "nicholas nick nicky nicolas nicolae mikolaj mikołaj",
    "nicola nicky nikki nic",
    "oliver ollie olly",
    "omar umar omer",
    "pamela pam",
    "patricia pat patsy tricia trish patti",
    "patrick pat paddy padraig",
    "paul pawel paweł pavel",
    "penelope penny",
    "peter pete piotr petru",
    "philip phillip phil pip",
    "rachel rach rachael",
    "raymond ray",
    "rebecca becky becca bex",
    "richard rich richie rick ricky dick",
    "robert rob bob bobby robbie bert",
    "ronald ron ronnie",
    "samantha sam sammy",
    "samira sam sameera",
    "samuel sam sammy",
    "sarah sara sally sadie",
    "sophie sophia sofia zofia zosia",
    "stephanie steph stefania",
    "stephen steven steve stevie stefan szczepan",
    "stanley stan",
    "susan sue susie suzanne suzie zuzanna",
    "thomas tom tommy tomasz toma",
    "timothy tim timmy",
    "theresa teresa terry tess tessa",
    "terence terry tel",
    "victoria vicky vicki tori wiktoria",
    "victor vic wiktor",
    "vincent vince vinny",
    "william will bill billy liam willie gwilym",
    "yasmin yasmeen jasmine jasmin",
    "zainab zaynab zeinab",
};

QHash<QString, QStringList> readForms()
{
    QHash<QString, QStringList> others;
    for (const char *line : forms) {
        const QStringList names = QString::fromUtf8(line).split(u' ');
        for (const QString &name : names) {
            for (const QString &other : names) {
                if (QStringList &known = others[name]; other != name && !known.contains(other))
                    known.append(other);
            }
        }
    }
    return others;
}

} // namespace

QStringList alsoCalled(QStringView name)
{
    static const QHash<QString, QStringList> others = readForms();
    return others.value(foldedWord(name));
}

} // namespace doorstep::core
