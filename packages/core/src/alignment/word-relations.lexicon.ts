/**
 * Senses of words, by number: words that share one can mean the same. `WORD_SENSES`: a letter for noun or verb, the word, its senses by
 * falling frequency; with "+" the sense of the verb that a noun of an act is derived from. `WIDER_SENSES`: for each sense by its number
 * the wider ones. Numbers in base 36. Made by training/alignment/word-relations.ts; do not edit by hand.
 *
 * From WordNet 3.1, Princeton University, under the WordNet licence (see NOTICE).
 */

export const WORD_SENSES = `
aabandonment 4p7+2ue+40c,2ya+ow,2yi+1y1;aabasement 1p1,4q1+qn;aablation 4rx+f42,dy6+f7u;aabolition 8kj+4jk
aabortion 8km+6r9,c2e+fba;aabreaction 4pu+gxk;aabridgment 5nw;aabsence ec5,4yx+6y9,exc,eff
aabsorption dy7+fs+49w,dy8+4mz,dyg+1r7,dyf;aabstract 1kd+74k+416,281+79q
aabstraction 1kd+416,8pi,5jk+416,9g3;aabsurdity bko,am7;aabuse 30e+2w7,5q1+1s8,4wf+1pz
aacceleration aqi,4r1+2in,exp;aaccent 5t4+1t5,3sn+9x,3g8+1t5,3fx+1t5;aaccenting 9b7
aacceptance bc2+xb,2yz+744,17o+744,bxa;aaccident 1lz,3h5;aacclaim bmu+1se+2l4
aaccompaniment 3h2+4mk,btf+7p0,5fh,31k+2xp+1dq;aaccomplishment 4h+da+8g,m6;aaccord 2ey,3gf,28o,aic
aaccordance 3gf,94q+2ul;aaccount 1kx,1l3,eau,e5+1b1+76o;aaccounting bo6,b1l+rg,4tn+rg,2dz+rg
aaccreditation 96h+86j;aaccretion 2e0+f3g,e4r,dya,dy9+f3g;aacculturation 332+2hj,5lo,b3x
aaccumulation 2e0,g,4ri+65+oh,3ph;aaccusation hm+1al,bnr+pg;aachievement 4h+da;aacquiescence ei2+1s2,295+1s2
aacquisition 12g+13,2do,u1+x3+13,m6+x3;aacrobatics 4sj,4ql;aact 282,1j,bsv,3fk+8d4+jo+a8
aacting ld+8d4+jo+a8;aaction 1t+8,i8+85a+8,ss,z;aactivity b,i8,5d,elc;aad 1lw;aadaptation 3dy,3pp+9m,8jg
aaddition 349,8of+2r,2ec,du0;aaddress 5n4+hes,63e,15s+pu,buc+7dd;aadherence 4yo;aadjective 5mx,beu
aadjournment 4pe+3xv,4jl;aadjustment 5wh+9m,12l+6vt,32e+28,3pp+9m;aadministration 237+4jm,v5,4u5+we,ex3
aadmission 9a8+2w4,5u5+xp,dvt+2w4,39z;aadmonition 3en+1sk+2l7,bnb+2kr;aado 12v
aadoption 2yz+2v6,97y+fdz,4ns+4ik+19o;aadvance 3i9+2z,mu+8s+18t,3gc,12p+2z+18t;aadvent 4nd,ewc
aadventure 4uy+gj+gi;aadverb bev,5my;aadvertisement 1lw+fj;aadvertising 1lw+fj,951+fj;aadvice 28a
aadvocacy 33g+1s6;aaeration dyb+4fv,8jp+f4o;aaerosol 2dd+7hv+7hu,9g8;aaffairs b1u,95d
aaffiliation 6iy+hl6,94k+hl6;aaffirmation 5qa+89,5tv+1tc+89,5pp,980+9p;aaffix 3dg+2oj;aaffront 33m+2kw
aafternoon ev7,ble;aagenda 27f,bi5;aagglomeration 3jp,92d;aagglutination dyd+g63,dyc+g64,dye
aaggregation g,1h6;aagreement 1l9+2k8,387,2ey+7a9,3bz;aagriculture 956,1h4,ciy,cia;aaid 39x,b7,17b,lf+18h
aalbum bk7,9gj;aalert eel+1sl,5u9+1sl,3fh+1sl;aalerting 6ju,5u9;aalibi bo8+779,3f1+779;aallegation 5ui,bns
aallegiance 1hh,alp;aallegory 5na+fm7+f2j,28s+fm7+f2j,bg2+fm7+f2j;aallocation 6eg+1y3,1hb+1y3,8iv+1y3
aallotment 6eg,1hb+64;aallusion bp1+fyk;aalteration 24+0,12l+0+7ne,21v;aaltercation 5tn;aambiguity 5ov
aamble 2zj+h0x+h0z+7th;aambuscade 4z4+yc;aambush 4z4+7da+yc;aamendment 9ac+79e,bnl+79e;aamerican hv,bsd,d1j
aamplification 4rh,5fg,8oi;aamplitude c7k,aru,arc;aamusement c95+434,222+2w0;aanalogy b4k+fmz,8up+fmz,b95
aanalysis 30v+41t,3by+1x,bgd,bud;aanatomical bwm;aanecdote byz;aannihilation 2z3+19h,c2w+19h
aannouncement 5q6+2m4,3f2+2m4;aanswer 28j+c9,28i+729,by3+c9,bjr+fs8;aantecedent 3m9,c2q+20g,6hy
aapologia 5qe;aapology blg+777+pl,5qe+pl,5k9;aapparition 3lu,c2k,27c,8em+2ij+2a
aappeal 3gi+1a8,5an,97z+872+871,5o6;aappearance 7j,1m3+2a,99o,3cs+78;aappendix bgw,aya;aapplause 5ps
aapplication 4wh+4kl+17+fyj,biv+750,12z+yp,5om;aappointment 215,2bd,9gy,663;aappraisal 1k1+4q,3e6,8yy
aapproach 4wc+4jq,2zi+k2,348,cqe;aappropriation 6eh,8ow,20x;aapproval 13j+frv+xo,5y8+736,ei1+frv,e4+frv
aarc 6d1,e96,6ig;aargot 3g9;aargument 289+2kb,1ls+iw,5t8+1rw,bho;aarmament 34d,4y6+ya
aarousal 12n+4b,2f7,b24+w9+wa,22l;aarray 1mo,brr,9h6;aarrest 4nv+ja,17s;aarrival 2y7,1g2+74,66z
aarrow bqa,50u;aart 23l,22s,1jp,3fo;aarticle 27p,2y3,3du+770;aarticulation 291+5s,3ra,5sh+6t+44e+5s,3ao
aassault 4wo,8wu+6u,,4up+6u;aassembly 9h8,900,9tn,16e;aassent 295+1s2;aassertion mk+1td,5tv+89+41n
aassigning 2yw;aassignment 310+4e,bjf+he3,2yw+41u,6e1+he3;aassist b7+8r+1zp,8t0;aassistance b7+8r,39x,17b
aassociation v3,32s+1fk+86e,eib+c8,b43+c8;aassortment 1n0,22z+45
aassumption 28l+1rc,27b+1rc,8fw+1ew+4i3+kd,evn;aassurance 3bh,15r+xv,bz7+428,dwa;aasterisk bqj+3zi
aathabascan 5ro,66g;aathletics 226,3ia;aatrophy eh9+6ry,c71+6ry;aattack 8z+1bg+8b,4sp,bn8+cb,4wc
aattainment 4nk+da,8ei+ag+2su,m6;aattempt 3n+8q,4uq;aattendance 4yw+2wo,ey5
aattention 1jx+hc3,lf+2we,5kk+hc3,99g;aattic 55e,,5gz,9hd;aattraction 2de+7he,bkw+1wa+jk,251,3ce+1wa+jk
aaudit dxu+1rj,8i5;aaudition 5i3,8xe+4bo;aauthorization 5oi,m2,5g3,13f+1zi;aauthorship 322,8ks
aautofluorescence dne;aautomation 6zp,em6+6zp,9hf;aautopsy 2yr+7z2;aaversion 3io,8jt+4f0;aavoidance 21a+iy
aawakening 9at+w9+wa;aaward 8g1,bk+1y8,2dr+1y8;ababble bkr+7ba+7ab;abackbend 8qs
abacking 33f+1zu+rq+hdm,9hi,dwq+hdm;abadge 5rg+7m4,b6u;aballad bty,bge;aballet 8s8,bu3
aballot bht+865,217+865;aballyhoo 5uo+78z;aban 5of+4jz+75i,,,c0c+4jz+75i;abang 1md+2o4,3hm+80a+7y5,avl,2ak
abanging c4c,97p;abanner 9hs,bfl,aak;abanter 2l0;abarb 1l8,9hv,9hu,9dd;abargain 5qp+2uq,3p0+2uq
abargaining 5tb+2uq;abark dtg,c4e+7ao,9hy,c4d+2mu;abarrage 5sj+76k,91t;abaseball 4sr,9i5;abash 1md+48f,c7n
abasketball ,9ia;abass aop,btg,d3b,cee;abat 9dz,8rf,aad;abath 9ic,8la;abathe 8r1+7ul;abathing 8qm,21i+3v1
abatting 8h8+7io;abattle 139+1tt,1gw,lk+1tt;abay cvn,c4f+451,,9ik;abeachhead ,8e4;abeacon c0m+7zf,,9im
abeam bpk+ch,13m,6cc,2df+dg;abeat 63j,1mc+jv,5sm+jv+gfs+7zu+7si+gun,dok;abeating 4ye+3c,337+ct
abeggary bxr+4ht+1ac+xi,ekr;abeginning uq+oq,ie,b7i,v9;abehalf 8vm,at0;abehavior 33k,ee0,1j6,992
abelch 4o9+6pr;abelching 8gv,4o9;abellow 1lk+2mw+452;abend 3r3,5vg,51b,3r9;abenediction 938,5tr
abeneficiary d3h,bfa;aberth 12x,,51c;abest 8hd,d3k;abestowal 94p+1ek,dul;abet 3pe+1u4,30j+1u4
abetrayal 316+887,alq;abetterment mu+7x,eie,4px+1b;abible 5nu,bhf;abibliography bi7;abicker 296+2kc
abickering 296;abid 1lp+2k6,8x8+hej,5tj+hej+1eq,3ez+1yj;abidding 1lp+2k6,bxp+1rz,3ez+1yj
abill 5oe,3e5+1eu,6f1;abillow 5w1+10o;abiography 5o7;abiology ,,ch8;abirth 6oo,5vk+bx+6x9,17h+bx+6x9,e74
ablame bzs+2ku+74d,5py+42v;ablare 29y+2u0;ablaring 29y;ablasphemy bvl,313;ablast 8hg+1c7,3hm+2u0,2di,c63+45x
ablaze dyh+8dl,5vb,8w5,393;ableat c4g+7ap;ablend c48+7ju+5l,,30b+7ju+5l;ablending 30b,4wr
ablessing 13j,6m5,5ts,5tr+436;ablink 4oa+1pb+1pa;ablinker 9j1,c0k+10z,aft;ablockade 4wj+45s,9j3
abloodshed 4ph,8kc;abloom 6f8+18w,2dl,eui,3s6;ablooming 6f8;ablot 383,8fi;ablow 91,mt,2a9,c1p
ablowing dyj+fgf;ablues ,ehq;abluff cvv,bou+768,8wp+45e;ablunder l7+2wi;ablush 3s6,8gw+18k
abluster ecn,5rk+j2,do6+8dv,5ud+j2;aboarding 8ez,9j9;aboast 3gv+j2;aboating 8mq+1dj;aboiling dyk,4ps
abolt dpi,9je,9jd,8sx+7uo;abombast bus;abombing 91q+2nl,91r;abond dnj,dy2+83y,e6i;abonfire c1q;aboo 1ll+1sf
abook 1ku,13o,blm,28v;abooking 8lq+73d,4yq+89p+2w3;aboom 29z+4gs+2u4,ekk+1qe,c8i,9jk;aboomerang 9jl,8fk+7vm
aboost 4ym+6w5,5fj,98p+8s+gl9;aborrowing 4ns,95h;abother 3hi+ru,1kb+4v;abounce api,1g6,5w3+7ss+8j
abouncing 5w3;aboycott 8jw+86a;abrag bzc+j2;abraggadocio 5ud;abrand 5r7,5kj,bpn+87c,et4;abrandish 5rl+1v1
abravado 5rk;abreach 8ff+ao,cvw,1m2;abreak 1ma+hvx,c29,3lc,1m2+gb;abreakaway 2wb
abreakdown 4t3+7cb,ef5+4cc+2gs,3pv+1q1,5xf+ou;abreaking 309;abreakthrough 3c2,8ig,91k+feh
abreakup 8k2+gb,3hc+gb+4ex;abreath 31l,epx,exl,5ti;abreathing sp+756+et;abreeze 6cd+8dr,22b+7sv
abrevity buu,aqe;abricklaying 8tn;abridle ,4y2;abrief bje,bhq+42q;abriefing byx+42q;abringing 4qu
abroadcast bdb+ch+88,ue+ch+88;abroadcasting ,27q;abroadening 8q1,8ky,e22;abroadside 5up,bzi,9kc,9kb
abroil 8kw+6wl;abrooding 6f9,caw;abrutality akr,8qk;abuilding 3o,22r+8i,957+hld+gtf,cgr
abuildup 8ot+6su,dyl,c04;abulletin bmm+78i;abullshit 3ec+1s7;abunt 8hf+7ig,,dsk,dsj;aburglary 4us+4kq
aburial c7r+2vm,93d+7f2;aburning 30a,6ko,3pq,975;aburst 4rn+18x+2i9,32c,4t6+4mj,3i4;abusiness v4,7f,b0,b6c
abust 29w+484,ayr,9kx,30k;abustle 12v+2t7,9ky;abuying 4np+rb;abuzz c4h+802+75e,9au+1ft;abw 91d
acable bdu+1tb,9l9,9l8,e3g;acackle c4i+7ay,3g4+7az,bvq+6qk;acadenza btw;acalamity 15u
acalcification 6fa+705,704+705,ee7+714;acalculation 4vn+rg+1sx+p2+16,ma+rg+16,5js+1sx
acalendar evh,5nz+73e,clv;acalibration 32d+7m3+2i7;acall bdt+xk,bc5+fqf,6f+1y+fpt,bxx;acalm 1j7,dnf
acalumny 5q3+42w,42w;acalving dym;acampaign c8c+1tu,lh+1fl,4wm+45i,8mj;acampfire c1r;acamping 32r+s6
acancel br6+ko;acancellation 4pn+1zj+ko,byc+ko;acandidacy 8xf;acanon bm7,d4k,64x,bts;acant bkp,cvk,3g9,bw6
acanter 4qb+7uf+7ug+7ue;acapture 20z+1ya,dyo,dyn+82r,31b+2nv;acard 9m8,bhz+72x,bl9
acare lf+1zr,3ar,3j4+2rc,c9j+7r6+2rc;acareen 4r8+10d+1wm;acareer 30t,8m0;acarelessness 5ad,22g;acaress q3
acaricature 3fa+42x;acarpentry 4th+850;acarry 4qv+hvs+hrf+2xl+8ce+hoz+hec+h5r+h5a+g8+47+1vk+g1w+g1v+1tn+f6e
acartoon 3fb+7nx,7nx;acartwheel 9mh,8qu+7wj,dxi;acarving 9mi,90o+2o8,4w9+1uj;acase 1m1,6j0,4yg,b5v
acastigation bna+1s5,4y8+876+1s5;acatalog 5nq+2qk+2jl,5o0+2qk+2jl;acatalogue 5o0+2qk+2jl,5nq+2qk+2jl
acatastrophe 15u,6m6,dng;acatcall bvh+7b5;acatcher d4t,8vo+ys;acatching 8ha,4on,8fs;acatharsis 4pu,8l3
acause 29q+d0+6o,5qd+d0+6o,lh,aq;acaution ah8,5ua+2l7,3ar,5d0;acaveat 5ua,boi;acaw c4j+7b3
acelebration c7p+1zz+1fa,220+1zz+1fa,8rz+1zz;acensure bn7+2kq,6la;acensus 8us+78e;acenterfield 523,8vt
acentering 3bj+20a+9q,8h0;acentralization 99t+3yd,92f+3yd;acentrifugation 6fb+4f8;aceremony mw,92t,32k
acertificate 3e2+1zc+81u+75o,1of+4io+81u+75o;acertification 4xy+11h+1zc,bly+ca,3e2+11h+1zc,8ik+11h+1zc+4io
achair 525,8tl,3nt,9rz;achallenge eb1,29i+cc,bxz+2l5,bye+42i;achampionship 6j4,c7y,33f
achance nz+4kz,2dc+4kz,8xj+gi,260;achange 24+5i+0+3,3qy,8y+5i+0,dn0+5i+0+3;achannel bdi+g8+8e,528,2eo,3l9
achant bth+1to+1tk;achaos eco,dnh;achapel 9n3,92y;achapter bgq,ewo,cl4,cl5;acharacterization 29d,by4+1b0,228
acharge 91i+45p,5ok+pg+2l6,3p6+1eu+foe,dni+fi4+fi3;acharm 5an,292+4kw+7d2,529,b6n;achart 28u+2rb,9n7,bi8
acharter bhu+85w,bj3+11i+115;achase 21m+883+af,,9n8;achastisement 4y8+1s5,5q0+1s5;achat 5t6+y8,,9ca
achatter 3g4+y8+pw,5wo,5wn+7aa;achattering 5wo+7lh,5wn+7aa;achecklist bi9;acheckout 8i6+p1,,9n9
acheek b01,bnj+78p,az2,25a;acheer 5pt+2l1,59w;acheering 5uq+1wd+2l1+j0;achew 5ze,8ly+q1;acheyenne ,bs6,d0t
achicago ,4ss;achin azy;achirp c4l+7p1+2my;achoice 1k5,se,1k6;achomp 8yf+469;achop dpr,ccz,ayh,8t5+48m
achopper 8hh+48m,avy,9w9,9nt;achord e97,br7+7oy+3za;achore 30y;achoreography 4sy,bt6,bq7;achortle 5sz+2gt
achorus c4m+796,61n,5sb+4br,61o;achristening 932+7a4;achromatography dyq;achronicle 1kx+79i;achuckle 5sz+2gt
achug c4n+7zy;acinch 22b+727,9nm;acinema 5mi,9nn;acipher bdc+1t7,6h1,3qh,67k;acircuit 34s,4qp+7xo,cte,cqv
acirculation bda+2t2,dnl+7wh+2t1,e2a,e29;acircus ck1,8s0,8ss,9no
acitation bn4+2ml,bxj+2r1+1b9+9y,1l7+2r1+fy2+1b9+9y,1l0+2r1+fy2+1b9+9y;acite 1l7
acivilization cir,dyr,62e,akf;aclaim 5q7+1el,5q8+1ru,93s+2mi,au1;aclamber 8n1+qt;aclamor 29y,5st+43p
aclamoring 5st+754+43p;aclang 15w+2ty;aclangor 15w+2ty+7zt;aclangoring 15w;aclank 15w+7zs
aclap 3hm+g6t,efj,c4o+g6t;aclapping 5ps+1se+6qr;aclash 15w,6jg+2xb+75p,ecv,328;aclasp 9nq,li+7ev+46p
aclassification 22z+2k3+45,cfp,3bp+2k3+45,96t+87d;aclassifier ,bei+2k3;aclatter c4p+7zr;aclause beo,3du
acleaning l9+hvt+gm4+7l4+qd+f49+oa;acleansing l9+oa;aclearing cr8,33q+1as,8lj+hic+fjm;aclench ,li+4ae
aclerking 8u1+853;acliche bwp;aclick 5wp+2u2+4dj,fz7,,4dj;aclimax c6o+1r2,5nc+1r2,4nj,em5
aclimb 2br,c46+ws,2zu+1wu;aclink 5wp+808+1xu,364;aclip 9mg,5vf,9nu,9nv;aclose 1p8,3dw,4pc+4l2
aclosing 8nn+hav+2p6+gj2+2ot+ym,3dw+4l2,4q8+hjf+7wq+7g9,2z5+rn;aclosure 4q8+7wq,70f,bd3,b4y
acloud 6ce,cw5,ec3,el9;acloudburst 2dk;aclowning 4sw+6s9,5qr+6s9;acluck c4q+7av;aclue 5r0,5p8
aclutch li+46q+5v,een+74n,coa,co9;aclutches li;acoaching 8lp+42r;acoalescence 4rq+2pf
acode 5pj+3z9,5n3+1t7,27x+1t7;acodification 927+3z9,5pj+3z9;acohesion 2fh+1bs,dys,dnk
acoincidence c2a,aqu,25u;acollaboration 98f+1z3,98g+858;acollapse 3s7+4cd+2gs,5wc+qy,4qz,5xx+qy+f60
acollection g,5op,5o6,1h6+65+1ut+2i;acollision 5v9+1vd,5v7+1vd,bxm+2xb;acollusion b59+41h,bxd+41h
acombat 4wk+1tt,6b+1tt;acombustion 3pq+ez,ecs,30a+4mx;acomeback 29b+1ah,8eo;acomedy 5s0,5qr
acoming 2zi+102,4nd+74,aq9,4nj+hcs;acommand 1lp+p4,ck2,aug,aie;acommandment bx1+p4,5m6
acomment e6+fvm+j6,3f5+78o+7a7+78n,1lu;acommentary 3f5+j6+78o;acommerce b5,ciz,bwa;acommercial c06
acommercialization 910+2iu;acommiseration 3jf+2ry,blh+2ry;acommitment 5a6,1hh+pj,99w+rh,158
acommotion eq,1gp,5xl;acommunicating 96+45d+f8+10;acommunication 96+45d+f8+10,at,e6k
acommunion 930+74y,bw3+422,cj3;acommunique 3ep;acommutation 4qt+2t8,bji+1pv+3vw,978+3vw,218+70s+3y0
acommuting 4qt+2t8;acompact 9ol,bp7,9om;acomparison 2ys+2jm,e8g,5b8
acompensation 2ds+11o+2uj+4hj+4hi,dyt+8ba,8ld+l0+11o+2uj+4hj+4hi;acompetition ,6g,33a+fm,vo
acompiling 92e+1vm;acomplaint 6k1,3gq,29e+6s,bjs+76a;acomplement bep,e28,cko,5fh;acompletion 8sy+7cl,21b+ip
acompliance 23a+4kd,5a1,339;acomplication 94h+197+3ya,eb2+3ya,ef7+3ya,5xh+3ya;acompliment 5pu+2lb
acomposing 5f8,4wa+qh;acompounding 12r+4b5+1v3+wg;acompromise 98h+44x+7a8,44x+7a8;acomputation 4vn+16,ma+16
acon blx,67w,31c+11v;aconception 3r,8ym+6r6,5vr,26g+1cl;aconceptualization 22t+1cl,3c9+1cl;aconcert bry+gue
aconcerto btt;aconcession 5oc,bxb+4i9+7cm+2kj,byv;aconcurrence bxc+fd,98i,eci,25u
aconcussion c6c+h0c,c67+h0c;acondemnation 3es+7z1+1st+1sg,996+433,3gw,em7+7z1+433+1st+1sg
acondensation bcz,dyu+6xf+3xw,3oj+6xf,3h8+fbr+6xg+3xx;acondescension am0,3eu+77r
acondition d+2hp,3f3+1b6,2eu,273+1b6;aconditioner 2hp,d5y;aconduct 33k+rw,1j6;aconduction 6d2+g8
aconductivity 6d2;aconfession byu+1ai+42m,bhv+1ai+42m,934+75z,bnp;aconfinement 3s5,4y3+kp,2f6+s7,238
aconfirmation 5kb+1b5+9p,3el+1b5+9p,bxh+86k,933;aconflict lk,4lq,139,2f1+4lq+88w;aconformity 5aw,23a,,3gf
aconfrontation bzf+1tq,bxl,3gg+8d0,4yc+8d0+1tq;acongratulation bli+76y+43c,bwf+2rd+43c+2lb
acongratulations 15a;aconjecture 5kv+c6,1lb,b4e+c6;aconnotation bkj+786,b8g+2ls;aconquest 4nw,8f7,4ou
aconscription 336+7c6;aconsent bmq+xn;aconsequence 4m,29n,5g1;aconservation 5xd+1em,8xu+1em,bbg+hsv
aconsolation 5y4+js,33e+js;aconsolidation c47+6t1+f3s,1hj+6un+6um,cw9;aconsonant 5ss,bve
aconspiracy 5ob+41h,b83+73u,623;aconstitution bj8+hii,21f+g1,,25h;aconstriction ead,c25+3x7,b3d,4y5+a4
aconstruction 22r+8i,151,b4b,14;aconsultation 3g6+2l9+76u,bwi+76u+2la+2l9+76t,9b6+2la
aconsumption sq+8c,efl,6fd,4rc;acontact 4n7+2k4,4of+a2,ei8+a2,uv+a2
acontemplation 8z4+7zk,14q+7zk+41e+2t+1rk;acontent cg5,15,e77,6hh;acontention bnt+420,1ls+iw+1si,33a+fm
acontest 6g,97b+1si;acontext be4,3ta;acontinuance st+123,3ud,6ol
acontinuation st+8d6+hvz+123+10l+1ab,bgx,bd4,5ex;acontinuity eid,bsw,5ey;acontortion 4s2+2ou,e9i
acontour 7nt,ly,b6v;acontract ud+1ez+pk,5qc;acontraction a4,3h8,be6,8oj+7g0+3xx+18q+2hx+1qd
acontradiction 6i0,5tz,byb+42n;acontrast e8i,8uq+1fp+72v,5j3+1fp+72v
acontribution 4ut+1et,3p3,32u+818+1et,duh;acontroversy 1ls;acontusion 3sd,8h7+2pr;aconvection dyv,dyw+h73
aconversation 15j+ps;aconversion 5xb+3y1,b5e,8jd+g0c,8g6;aconviction b96,4yi+77o;acooking 2z6+7n9+d1+7z
acooling 3ps+194+1qj,9oy;acooperation lp+1z3,8q5+1z3;acooperative 950,cl2
acoordination b17+85m+85l,8xm+85m+85l+1qx,e6r,b16;acopy bin+2r9,t2,5ne,bmg;acorrection 1gb+2hn,e4u,,5q0
acorrespondence 5p2+44n,387,,39h;acounsel 3m7,1l1+j1;acounseling 1l1+j1;acount 2e7,12y,d6h
acountenance 380,28b+4r,3ap;acounterattack 91p+7cw,8rd;acounterpoint 7of;acounting 12y+440+1az;acoup 4y1,8f8
acoupon bj0,b63;acourse 22p,62o,649,4n6;acourtesy 4yt,bnd,38x;acracking 5wq+803,4rm+7ib,dyx+6uf+f6j
acrackle c4r+7zv,9pk;acraft dk+7n7,353,cpf,5hu+7n7;acrash 15w+7xu,5v8+4a9,5xx+fks,4oh+4a9
acrawl 8n9+2s9,h3a,4qi+2s9;acreak 5wr+ka;acreaking 5wr+ka;acreation 4w0+1o+2ra+1vt,t3,5vr+4az+2ra,12m+2ra
acredit 28c+74a,dx5,dxr+4ho,8e6;acreed 3cw,28q;acreep d6s,c21+2s9,9pn,4qi+2s9;acrib 9pp,3dn+890,9pq,8rq
acricket 9eo,8ri+7bi;acrime sn+1al+4ld+4jx,8wt+4ld;acrisis 3rf,5xc;acrispness an7,but;acriterion 15t,3cp
acriticism 28e+6q,5iz+6q,3dr+6q;acroak 5sv+45b;acroaking 5sv+45b;acrossing 4qj+72,cwv,crh,363
acrouch 8py+10s;acrow ,c4s+76g,d0v;acrown brn+84j,awb,9py;acrucifixion 976+86r,,g6;acruelty 8qj,,5cd
acruise 4qr+7rm;acrunch c4t+2mz,eb4,305+wm;acrusade lh+1fl,91e+7c0;acrutch 9q1;acry 6f+1y,3g1+1y,bwn,bt1+od
acuddle 30d+7j1+q6;acultivation 966,4w1+4bu+4bv,2fq+1yt,dyy+4bv;acurrent 6cg,3hs,63a;acurriculum bmh
acurse 1lm+76m+ph,3gw+pi,5th+pi,3sp;acurve ep,bsl,8go,aqq;acustody edo,96r,4v6;acustom 21x,26j,dvp,94x
acut dv4,bl0,52s;acutting 90s+7rv+3w5,6dr,30c+7mi+q,cwi;adab 4og+46v+2o2,3ql;adamage 15z+42,,1gj+42,2dt
adamnation bzj+pi,ejo+pi;adance 5s3+49,624,221+49,5xo+49;adancing 221+49;adanger 3tj,1gy,3tk,cu6
adare 5uf+88d+1sh;adaring 5uf+1sh,5ck;adash 5c0,4qh+10r,,bqo;adawn 6ov,5vo+89u,ex5;adaylight 2gg,dnn
adc ,dnr;adeal 4xp+heq+ai,5qp,bu,et5;adealing 96b+4is+hjh,ln+1zb+ai;adealings 4n9+4is,6hi,ln+1zb+ai
adeath 5w7+37+7yb,6ci+37+7yb,6j9+37+7yb,6op;adebacle c41,dnx,3ic;adebate 5t8+iw+2ko+742,bzy+2ko
adebauch 30l+kx;adebunking 431;adebut 21g+7op,byw;adecay 3pu,6fe+1ql,dno+2j4+ev,2g1+ev;adeceit ,15c,1gu
adecision 2yu+83,3cb,c1k,c1j;adeclamation 3gz+43m,bzz+454;adeclaration 15b+2v,bo2,by8+fxx,5qc
adecline vw+im,2fj+oi,6fe,653;adecoration 13q,28d+88e,2zc+s8+w+7jw;adecrease 29u+5m+1v,17e+1v,39n,ay+1v
adecree 283+1a2+2mn;adecrement 39n,17e;adedication alo,c7t+84r+pj+73c,158+pj,5nk+773;adeepening dz2+712
adefault 8f9,dve+4hk,dvd+4hk,b54;adefeat 160+1f7,5z3;adefection 2ya+201,6l9+201;adefense 327,8xw,cie,1l5
adeference 4yu,amu,5a1;adefiance amm,bzg+1sh,97c;adefining 6g4+4mr;adefinition 5qg+444,ai6
adeflection 6mk,c69,c20,apa;adeformation 3i3+fgg,3hf+2ou+2oh+goj+7v+fge+fgg,4s2+2ou+2oh
adegeneration dz4+18j,ej4+18j,c70;adegradation 2zg+1d2+6tr,1p1+1d2+6tr;adelay 1p9,1h9+1qr+2ir+19e
adelegation cod,96j+84p+4e;adeliberation bwh+1s3+2ko,5jm+1s3+2ko,5js,39g
adelineation 29d+1fm+fx4,9qd,8zu+4mr+2qx+cv;adeliverance sc+1fh;adelivery 4qu+1uy,c2g,ul+2m9,4xo+rj
adeluge 2eg,2dk+2hs+1ce,2dh+2hs;ademand 297+1a7,6ff,5kx+8t,4xb+2mh+1a7;ademineralization efx,dz6+fke
ademolition uu+4b4,9ab+2n5+4b4;ademonstration 1gn+k9,8s3,97t+1zo,blv;ademoralization 8lr+kx,ecm+fm5,cb1+zw
ademur byf+2kk;ademythologization bp5+6sm;adenial 3gn+80q,by9+42k,dz7,8jv+hdc;adenunciation 29j
adeparture au+1d9+75+2sw,15v+ap,1m5+1d9+75+2sw;adepletion 21t+cj,eef+cj;adeposit 6cj,2bx,6fg,dx6+4i6
adepravity al6,8wd;adepreciation 8og+6w7+f9n,dw0+6w7+f9n,28h+76f;adepredation 91c,5vt;adereliction ahc,8w7
aderision 3et+430,33l+430;aderivation cqn,boe+6us,b4l+f5,dz8+6us;adescent 29v+1h,5dc,21o,6hq
adescription 3ev,29c+1b1+1t6,b6l;adesecration 313+1zw;adesertion 2ya+ow,4p7+201
adesign 4w4+1cn+73x,1k0+73x+fz,b7y,t4;adesignation 3dk+1bb,215+4e,2yt+1bb;adesorption dz9+fk6+fk7
adespatch 3ep,5f1,4pi,2yc+10i;adestiny 3hb,65y,ia;adestruction gs+cx+4u,uu+4u,em0
adetachment 5yc,4ru+47k,3sk,3k0;adetails bll;adetecting 4tw+4x;adetection 5iq,4on+4x,bdz,4tw
adeterioration 2g2+3w7+18j,6fh+3w7+18j;adetermination 12j+2ln+fi+73p,25e,3cb+p5+iu+83,b4x
adevelopment 2z8+7pb+3ye,1og+70n,9e+5j+ii,2a2+fas;adeviation 15v+ap,bb1+ap,ak6,8w6+ap;adevice t,bue,2yx,52z
adevilment 22f+4v;adevotion cba,98k+pj,939+pj,937;adiagnosing 4oo+2jk+2jj;adiagnosis 4oo+2jk+2jj
adialect 3g8;adialogue bw7,bsx,bg1,1lo;adialysis 8uo+6wn;adiary 5ng,9qq;adickens 5sw
adictate bm6+4kx+xg,b7m+xg;adictionary 5nr;adictum 3ew,bp0;adifference 38c,15v+p0+5o+6se,1lr+fc,e8o
adifferentiation 26v+p0+5o+6se,8yv+72g,6gb+6sf;adifficulty 4ts,1ju,w0,252;adiffraction dnq+h6m
adiffusion 6fi,c2y,5f9,1gh+r5+yi+88;adig 63o,1l8,ahz,4wd+47q+47r+jd;adigest bk9+18r+71b,bk8+18r+71b
adigitalization 8vc+f13;adilution epq,8oe+2iw+1q4;adiminution vw+1v,bte,ay;adin 29y+2u4,1gp
adiplomacy bwl,aky,am5;adirective bx2+74s;adirge 5sc;adisappearance 8es+f0,5vv+2tu,4pl+3yo+2tu,c35
adisappointment 3j8+1d1,8fe+1d1;adisapprobation 3es;adisapproval c9g+411,3er,5ma,31s+1af
adisarmament 7bt+7bs;adisassembly 901;adisaster 6m6,15u,8k5;adiscard cwj,8g4,8g3+2c
adischarge 3h7,9ag,6np,2e1+5h;adisclosure mr+2u;adiscontinuance 4ww+8u;adiscount 8oc+836,,dut,6e8+836
adiscourse 5ms,29k,um+2mp
adiscovery s9+4hx+4x+7yr+4ax+iq+1ro,byq+4hx+4x+7yr+4ax+2u+iq+1ro,3c2+4x+7yr+4ax+iq+1ro,byr
adiscrepancy 256,5wf;adiscrimination 96x+11n,3bq+80g+72k;adiscussion um+2mp,15l+6p;adisdain 3ip+1w2,3eu
adisenfranchisement 96g+86l;adisengagement 4ru+1v9+3w8,8ex;adislocation 5wg+fe2+6ze,4t3+fe2,egh+fe2+6ze
adismissal 984+75m,byn,bmr+77g,21c+68;adismount 9ae+4e1;adisobedience 4yf+1zq,5d6
adisparagement 28h+1s9,990+1s9;adispatch 3ep+10i,2yc,5f1,4pi+11k+gbj
adispensation 96m+881,duy+64+we,94m+64+we;adispersal 1gh+88;adispersion c2z+10n,25z,1gh+r1+88
adisplacement 8jl,3i8,8nc,dzb;adisplay 5rf,225+62,531,5u3;adisposal aul,237,20v+2c,9qx
adisposition h7,20v+840+2c,e0+414,5dj;adispossession 987+hgr,ba5;adispute 1lr+p7+2l5,97e+p7
adisregard 3bk+9r+1ra,4s6+1ra+9r;adisruption 1gi+85+1r4,eq,5wg,30q+70t;adissection 8pe+4a1,b4p+1rd,8um+1rd
adissemination 3da+88,5f9,1gh+88;adissension 5tm+fc,6jh+fc;adissent byg+fc,bxk+fc,13h+kr
adissociation 8pb+85f+fou,ei6+85f+fou,dzc+f5k;adissolution 6fj+fbe,3yx+6yv,8wf,4pe+fbe;adissolve bkz+1qv
adistension 8ok+f73+6w2,ef3+f73+6w2;adistillation dzd+wx+3wc+6u2,epr;adistortion 3i3,3r2,6ca,dp9+xq
adisturbance 3hz,3sf+g3,eq,97q;adive 9wl,4sm+4e2,8n2;adivergence 922+4ez,15v+ap,8cu,256
adiversification 8jk+6yo+3ys,em8+ff0+6yo+3ys;adiversion 4i+2w0,8o1+2t9,91j;adivertimento 5sa
adivestiture kg,95n+832;adiving c87,4sm+4e2;adivorce 98a+4jy;adocket bi6+79r+79s,27f
adocument 56+40w,532,6f4;adocumentary bky+79j;adodge 27e,7y3,3f4+9s;adodging 22h+9s,3f4,21a+9s
adogma 5qv+fw9+fww,b9l+fw9+fww;adomination 331+208,2fn+208+1fe;adonation 3p3+4hm,32u+4hm;adoom c32+774
adouble 8hn+7ik,dka,d7y,b7a+zi+2hy;adown 9dc,8re;adownfall c2c,2dj,c72;adownpour 2dk;adoze 4vk+2gm
adraft 6ez,6d5,9ra,60c;adrafting 90i+2r0,8to+4bb,324;adrain 4rz+3yz,9rb,35e,93t+7dg;adrainage 4rz+4fk+3yz
adrama 5rx+7o5+797,c1h+y1+797,3ds+7o5+797,agd;adraught 60c,31n,6d5,asq;adrawing bso+grd+qg,h0,324+grd,g00
adrawl bw0+792;adribble 3i2+2qg,axg,8rj+7ih;adrift 6ck+gzt+10a,dze+2sl,6fk,cwm;adrink 2av,314+7ds+q0,169,cwn
adrinking 4vh+ck,314+7ds+q0;adrip 3i2+2qg+7xc,c4u,9rj;adrive 2yl+qa,9rk,lh+7a3+11f+qa+2pv,536
adrizzle dp0+8de;adrone 9ed,5sl+43z,3mu,9rl;adrowse 4vk+6q6+2gm;adrugging 8v3+1pq;adrum 539,c4v+7p5,6ik,9rm
aducking 8r5,8lw+7ux+7uq;aduel 97h+7cp,8xc;adump 6g5,crr,bgn,9rs;adunk 7mc;aduplication 35h,92k+7p8
aduty 13e,22d,3p7;adyeing 4q2+1qa;aearthquake 3i0,ecq;aeaster ,dnt;aeating 1h0+2no+6w+5u
aebb 3pw+3zz,c5y+1dg;aebbing 3pw+3zz;aeclipse c45+7zc;aeddy ,c77+1dv;aedition bk4,cgb,bkd,276
aeditor d8b,bjv;aeditorial bdr+fym;aeducation 1h3+1ys+19p,1kk+19p,3bs+19p,4tk+1ys+19p;aeeg bsq
aeffect 4m+4kk+ze,5ag,b8a+ze,3eb;aeffort 3n,gv,12e,lh;aejaculation bvm+1b4,dzg+6r7
aejection 12i+7xk+2p1+5h,2z1+yy;aelaboration 4rh+87,5w8+197,3ge+87,ajf;aelection 216+4j6,8j6,eaq
aelectricity 6cl+fhh+fhg,3ok+fhh+fhg,ca3+gxy;aelectroshock 8va;aelephant ,brl
aelevation 3hh+1q,1on+kh+2j3,6hw,16p;aelimination 8pl+c5,3px+of,b4q,8pm+fkf;aelution dzh+7fr
aemanation eta,23d+3zr+3uq,c2r;aembargo 860;aemblem 1i5,28s;aembrace 21y+fq,,4oy+19o;aembracing 21y+fq
aemergence 5vm+6ye,c2f+3yl,8en,4nb+3yl;aemergency c6p,eem,9vk;aemigration 8ev+6y4
aemission 23d+dh+18l,6np,6fl,2e1;aempiricism 5lm,8uc,4tv;aemployment 6jb,sk,33i+d8,gw+17
aenactment 4xw+1z6,282,228+2r2;aenclosure h1,4qw+fu+2x,654,bhw+7w;aencounter 328+2n3,3hx+1eg,8ib+1x0,3gg
aencouragement 159,4ym+8s,cb6+zx;aencroachment 3i1+4ej,311+4ej,4os+1fj;aendeavor 31g+1fc,3n+1fc
aending 3dh,53+29,o5,ms+20k+4av;aenergy 2dg+70y+o8,apy,5c7,59y;aenervation aq4,5vs+6xn,8uz
aenforcement 32z+4ki+2wg;aengagement 139+4iw,2bd,5ub+771,33i+d8;aengine 53h,dn9,9zi,9s4
aengineering 90y+73y,5lz,9s5;aenglish 5rr,d1e,bbo,c7f;aenigma 3b9,5qu
aenjoyment 5y3+2s1+zy+2np,948+2s1+zy+2np,au7;aenlargement si+2hh,6kk,3ge+87,53i;aenrichment 4py+1pw,duk+835
aenrollment 4ne+km,63d;aenterprise 31g,3jv,5c5;aentertainment 222+2vz;aentrance 1i6,5wi+61,sa+61
aentry bik+1z,21g,6f6,3gd;aenvy 5z9+7re+4cp,8wq+4cp;aepic bgh;aepidemic c7b;aepigram 5td;aepiphany c2l
aepisode 5v3,bgr,5p1,57v;aepithet bni,by5;aepitome 1ki+2xk,bhr+2xk;aequation bm8+4lb,1oo+4lb+1qm,40t
aequilibrium 3rg+l1+6sn,dyp+l1+6sn,2ep,l1;aequipping 4y6+4d;aerosion 6fm+3x0,el2+2i3+3x0,dzi,3pt;aerrand 8w3
aerror aw+x6,5bx,b7t,8fh;aeruption c7c+6w4,egr,ee1+6w4,2a5+18y;aescalation 8om+1qb;aescapade 4uy,8qn
aescape 2yb+r8,8qo,22h+89o+2km+75v,8ju+75v;aescort d3s,31k,68h,681;aessay 5nn,8x9+8q
aestablishment 21f+1f2+g1,1mq,v5,23t;aestimate 14s+c7,4vs,3e6+c7,bpe+c7;aethic b9k,bm5
aevacuation 4ry+6yz+6ri,8eu+7rs+7vs,3px+6ri;aevaluation 31t+4q,14o+4q;aevaporation 1oh+2j7+2j6,dz5+1qi
aevidence 1ka+j5,157+j5+ca,3ex+78h+j5;aevil 4uf,at1,1j5;aevolution 1og+2hz,dzj+3zq+2hz
aexacerbation 8oz+oj,993+1we;aexaggeration bv3+pf,8op+4ko+pf,5qm+pf
aexamination dl+8l,3gm+gh+1ad+1ry,3gk+1ad+1ry,gh+1x;aexasperation ca8+1w6+1we,4sa+1w6+1we
aexcavation 4wd+4ga+1uo,63o,13s,4w3+47q;aexchange ,bw4,4yb+3vw,95f+d7;aexclaiming 290+fh
aexclamation 290+fh,byi,bv0+1b2;aexcretion 3px+of,2g7;aexcursion 21k,8ml;aexcursus 5ou
aexcuse 3f1+778+pl+1sr+2lj,bl8+77a+2lf,5k9;aexecution 338+2vu,2yj+4a,dzk,bjm+88s
aexercise 1gr+eu+2hc,gw+1zx+466,sr+19r,8vz;aexercising 1gr+eu;aexertion gv+847
aexhaustion eee,5vs,8o4+1yc+cj+6z1+3vc;aexhibit bo0,225+62;aexhibition 30m+8ad+62,62z
aexhortation bwe+j0+p6,5ul+j0+p6;aexhumation 8eb+862;aexit 53j,1m5+37,8f0+76;aexpansion si,e6c,3ge+87,4rg+87
aexpedition 4wn,,2zs,21k;aexpenditure 1oc+aj,95z+aj,4rc+j8;aexpense 6e9,c6u,duq
aexperiment 30x+4kb,3c0+4kb,8x7;aexperimentation 3c0+4kc+4kb,30x+4kb;aexpiration 6pk,1m5+37,4vc+18a
aexplanation e5+7b9,14r,bzh+1sr+1ay;aexpletive 1lm,bvn;aexploit 12e;aexploitation 4wg+1z1+yg+1bj,8qe+1bj
aexploration 8mk+1re,4we+72i+40r,b4s+40r+1re+x9;aexplorer d8p;aexplosion 29p+wl,4rn+wl+18x,c6j+f3b,c4w
aexpose byt+2u+431;aexposition 5qf+2mc,62z,bob+87,boa;aexposure aq6,8im+1e0,5u4+2u,b8w
aexpress bdo+fyr,9sd,95b+fyr;aexpression 1j0,1lg,3g5+5q,un;aexpulsion 2z1+ki+gf,8o6,12i+5h;aexpurgation f58
aextension exf,8oq+19m,5mf,8zc;aextract eq1,5nf+fno;aexultation 5ys+7qz,5t2+1sd;afacade 53k,bos
afact u4,3ei,ebv,b7p;afactor 5vq,1ke+fpk,e4a,66v;afade 4tc,4pl+6u1;afadeout c34+1qv,c75
afailure 1g4+ks,us+ks,6m8+ks,3nb;afaint 5xy+1pf;afairytale bz0,boq;afall 6pc,2yf+h4b+7v3+7uu,hp6,653
afalloff 6g6+2ik+3vr;afallout eqa,dn8;afalsity ec4+kw+xq+731+6to,ug+xq+6to;afalter 233+1b3
afaltering 233+2sf;afanfare 5rj,bqy;afantasy 3aw+7mv,5n8,1kh+7mv;afarce bt2;afarewell 3ef,2y9
afarming 1h4+4bs,8r6+4jf;afashion dx,8qa,5j4,9sl;afast 4xh+46f+46g;afastball 4o4;afate 3hb+1a5,65y,ia
afault aw+2ku,3sz,asu,3lc;afavor 99c+868,atd,bc8,c9d+4jt+73l+1yv;afeast 626,7e1,5zc,5xp+46e+46d;afeat 12e
afeather 340,8nk+7cv+7cu;afeedback dzl+82y,bog+76s;afeeding 1h0+2no,93o+7e0+a1;afeeler 50f,3gc,5cc,9fz
afeint 8j0+7os;afermentation 2f0+7pt+7ps,6gf+3z1+1qw;aferry 9sq,95c+7u8;afestival eux,4sx;afestivity 220
afete 5xp+1fa,4sx;afiat 283;afiction 1ks+gr2,bor+gr2;afielding 8h9+7bq+7bo;afig 5rv,,,ce4
afight 139+20,6b+20,aku,bxn+fn;afighting 6b+20;afigure 5rv,m3,eo,9st;afile bis+2l6+44l+y3,631,,53o
afiling bwz+y3,cwr,90e+7i4,8xp+44l;afilling 3u1,6fo+wv,cf0,59m;afilm 156+4bn+1t9,5mi+4bn+1t9,1i7,9su
afilming 4vz+4bn+1t9;afinale btn,1p8,4pc;afinance 32w+80t+117,bbn+117,969+80t+117;afinancing 94y+117
afind 3c2+4ax+fi,s9+4ax+1ro+1eo+4x+1eg;afinding 12j+4x,986+44b,cws;afingering 93h+780,8i3+7er+46l
afingerprint blr+4by,bro,ai1;afingerprinting 8ii+4by;afinishing 384,4pb+ip
afire 29o+195,22w+45v+1bh+45w,2e3+841+195+6wd,9sz;afirelight dnz;afiring 22w+45w,8h4+1bh,4ro,21c+68
afishing 8r7+1u2,8r8+1u2;afistfight 97j+7bp;afix 2ff,,la+2s,8k1;afixing la+2s,6c,2h0,8lu+fdq;afizzle 3hn,29w
aflag 1i8,bid,,5rd+7ac;aflame 2e3+8di;aflare 6i2,dzo+4my+20m,brb;aflash 15y+fee,ano,5v1+3ym,b5j
aflashback bgz+4eq,c3f;aflashing 5v1+3ym,9t6;aflatness ,bug,b3a;aflattery bn0+1sn;aflatus 8yh
aflaunt brw+1xi;aflex 7wb;aflick c39+4ao,bps,156;aflicker 3hv+4gi+8dj,9d1,302+1dc
aflight ckt,21j+7ty+86s,9ta,2yb+10u;aflinch 4vl+k4;afling 31f,4su+822,8gi+2c+49i;aflip 30h,cfb,9a4,4z3+2sc
aflirt 3mq,8rw+y7;aflit 4r2+109,8iy;aflocculation dzq+8a8;aflood 2dh+6z3+2hr+1ce,2eg,9tb,4r0
aflop dzp,d92,29w+4ka,4qz+7uv;aflounce 9u0,8m6+7tm;aflourish brv,,bru,5rl+1v1
aflow bm+8d3+7x6+2l,exs,21p+8d3+7x6+2l+1x6,3py+8d3+7x6;aflowering dyi+18w,6ge;aflowing bm+2l;aflub l7+3i
afluorescence 6cn+7zg;aflurry 12v+7xr,dp8;aflutter 302+1dc+109,7sh,eq,5xj;aflux ext,c62+19b,eqc,eey
aflyer 5up,d91,671;afocusing 3bj+9q,4rl+4gl+2k2+3xc+3xd;afog 6co,el5+r9,5i9+r9;afollowing ckw,21m+1do+1dn
afolly 38t,33r,3az,4sv;afootball 8rg,9tj;afootnote boy+7oe;afootprint bls,blu,asg;afootstep c4x,8m4,2ed
aforaging 90t+4hr;aforce 266,i0+7hf+2y,25s,n7;aforeboding 2ai+j4,c19+j4;aforecast boj+cd+1sx+p2
aforecasting 28k+1sx;aforerunner 66c,3fg,6hy;afork ,4rt+hui+fa7+190,eag,9tl;aform 5mu,95,27j+2q,ly
aformation 16i,321+48+2q,21f+gc+48,6h;aformula bnu+fwx,bpi+7mr,bnv+qf+fwx,bq8+fwx
aformulation 2ga,22t+qf+2lq+6t,3fv+6t;afortune 2dc,dwx,6c9,ia;aforwarding 8h1+4e0,4pt
afostering c08+4kg+1at,1hc+4kg+1at;afoul 8ww+461+462;afounding 12m+1f2+g1;afracas 5tn
afractionation 7jr+7jq,8ph+7jr;afragmentation 8pg+op,edd+op,dzs+op,c64+op;aframing 90n+73t,9tt
afranchise bj7+85v,chz,5g4;afraternisation 94j+84i;afraud 4um,69h,8wj
afreeze 3pz+2if+2ie,6cf+8dg+6rl,4xc+3xu,8xn+f7n;afreezing 3pz+8dg+3yw+2if+2ie;afreight 1hw,95a+7u9,dvw+7u9
afrench bsg,d1g;afriction 6jg,3ol,8ve;afrolic 1gm+qq;afrost eqt,6cf+6tl,dzt+7ep;afrown 5re+1pj
afrustration 5z3+dc,8fb+dc,ca7+dc+g6;afulfillment cat+cl,8f4+1fq+8g;afullback d9h,8vx;afumble 4no+fzx
afume 3oo+20o+7yo;afun 4sc,3fc,9av,5a7;afuneral 5xq;afuror 3br,8su;afusion 3hj+5l,6lc,dzv,dzu
afuss 6l5+1w8,3hi,296,12v+4kf;afuture 6oi,bf8,9u4;agabble 5oz+pw;agag 1la+2ky,53z;agallop 8m3+7ui+7uj+7uh
agalvanism dnu,4u2+f1g;agamble 6er+1u1,4uz+gi;agambling 4sd+1u1;agame 8rb,8rc,8qp,9e2;agamut asc
agape brd+4gm,8z5+4gm;agarbage eq8,5p0,9u9;agardening 4w2+4bt;agasp 4ve+w7;agassing dzw,7cx
agather 542,230+gb3+2i;agathering 25,1hi+4l0+4z,230+oh,542;agaze 4vu+1xh;agender 5mz,5ec;agenesis c2m
agerman d1n,bse;agesture 4r3+5t,1le+5t,99f;agiggle bvr+2gr;agiveaway dum,bys+2u,bl5
agiving lm+1et+1s+a1,2uw+2ug+fud,8g2+1et+79+1s;aglance 4vt+4gn;aglare 393,4vv+2gu,6lk;agleam 5dt,3hw+1xn
agleaming 3hw+1xn,5dt;aglide bvc,2zv+7sq+107,4qm+7u0;aglimmer 3hw+1xn,5l4;aglimpse 4vt+7yi,b8y+7yi,bpv
aglint 3hv+1e7,anp;aglitter 5ds,5x9;aglossary bhd;aglower 4vv+1pj+2gu;agoad 36t,29m+42y+2ru+46z
agobble c4y+7b0;agoing au+1d9,1m5+37,8eh;agolf 45z;agolfing 8hb+45z;agospel 5nv,bnm,bua,28q;agospels 5nv
agossip bw5+y8,1lu+44y,691;agovernment n4,4xu+85q,b1o+rv,5m0;agrab 9uu,214+2ux+7y4+gcx+ys
agrading 928+6m,902+7gh,4vr+2jn+72p;agraduation 8jz+81v+4hn,81v+4hn,bpu+2i7,4wq;agrant 6e5+2us,4nu,6e1+81p
agrapevine bz3,6dt;agraph 5rw+7po+2rb,28u+2rb,1ld;agrappling 22c+1vh,4sn+1vh;agrasping b5h+80,4v4+yh
agratification 6jk+1d6,1d6+1bk;agravity do5+gy3,agv,5yh;agraze egb+7mh+2o3,8yi+2qc+7mh+4ag+2o3+g41
agreek bsi,d15;agreeting hj+43g+ff;agrievance 5z8,bzn,byk;agrimace bre+o9;agrin 1lf+3uz
agrinding cwy,c4z+1c4,do1+wm;agrinning 1lf+3uz;agrip li+1vh+2nx,241,34f,do2;agripe 29f+pn;agroan 5sx+2mt
agroove 2eo,4wz,av0;agrope 8i4+7es+87w+47s;agrounder 2yp+gg8;agrouping 69,22y+yb+1rf
agrowing 9e+18u+ol+18s,dzx;agrowl 5ws+px;agrowling byl+px,5ws+px;agrowth 9e+ol+18s+18u,dzy+18u,nr+41,cph
agrumble 3hp+1xv+px,15p+fg+43l;agrumbling 3hp+1xv+px,15p+fg;agrunt c50+7ah,d9w
aguarantee 5pq+1aq+1sq,bmo+1aq+xw+2ld+1sq;aguess 1lb+ir+c7+j3,5jx+ir+j3;aguidance 1l1,96p+2vk,31i
aguidepost b6s,5qw;agulp 31n+1ud,4vf+1ud;agulping 4vf+7bb,8yk+1ud;agunfire 8h5;agush c7d+4fg,3fr+76x
agust 2di;agymnastics 4si;agyration 1mf+10p,8nl+10p+2t5;ahabit b1q+1u5,4s4+1u5,9vf,dzz;ahaggle 5tc+2up
ahail do7+hwk,cx2,bla+43h;ahaircut avj,8oa;ahalfback da2,8vy;ahallmark 5b3,bqu
ahalt 17s+ab+4d3,3hg+3xp+11s+ab+4d3,4xc+11s+ab+4d3;ahamming 8sq+7pj;ahandclasp 3eg
ahandling 4u6,2yq+1bq,333+8o;ahands 4v6,2b4;ahandshaking 3eg+fuo;ahandstand 8qw;ahandwriting 280+fxp,4tl+fxp
ahappening s+1w;aharangue c00+798;aharm 7t,15z+3vm,1gj+3vm;aharmony aib,bta,2ex+l4+3zb+6zq,bxi
aharvest 6dl,dn2,92g+2oo,90b+2oo;ahaste 5f2,12w,6lz;ahat 242,8vk;ahatch 6fp+3v8+3v9,5ak,,9vv
ahatching 6fp+3v9,5ak;ahaul 4o8+7jj+2pe,e4t;ahavoc 8sv;ahawaiian ,d1k;ahazard 2fz+gj+gi,2dc+j3,9vx
ahaze do8+8dx,5i9;aheading 27w+4m2,3l4,9rh;aheadline 5n0+83g+78y;aheadstand 8qx;ahealing 6fq+3ww+2ha
ahearing 989,6ma,crs,8za+4gq;aheartbeat 1mc,3uj,auc;aheat do9+or+83i+wp,5eg,5iv+or+83i+wp,37t
aheating 3q0+or,9w5;aheave 5wj+10o,c3n+3xq,4qx+yv,4pk+3vd;aheaving 5wj+10o,4vb+w7,4qx+yv,8gj+7km
aheist 8x3+4kq,4ur+4kq;ahell csh,5vb,5hq,b0q;ahelm 54d,9an;ahelp b7+f5i+hor+18h+4mq+8r,ek,39x,5fu
ahem 9wa,bvo;aherald da7,3fg+44d;ahex 5th+p8;ahiding 13d+18z,em9;ahijack 8wv+2pi;ahike 4qc+2sj,5fj,5fi
ahint 5ti+xy,5r0+xy,2ef,2ee;ahiss 3hn+1sf+456+455,1ll+1sf+456+455;ahissing 3hn+1sf+456+455
ahistory etk,1kx,bbp,eto;ahistrionics bs1,byp;ahit 4na+12+8a,sd+19,8f6,5v9+5w;ahobble 9sr,4qa+1wt
ahobby 4sf,9wg,9ce;ahold li+jb,3c1,aue,1p9;aholding 1gz+1en,np+d5;aholdup 4ur+4hv,1h9+19e
aholler 1lk+2lm+1y,658;ahollering 1lk+2lm+1y;aholocaust 9a2;ahomer 8hl+7c9,,e2u
ahonor bk+kt,w3+4hb+kt,5co,38n;ahonour w3+kt,bk+kt,5co,38n;ahoot bvi,1ll+7ag,asw
ahop 8gy+h98+h99+7y1+2so,drj,c7o+2so;ahorselaugh bvs;ahousebreaking 8x6;ahousekeeping 4te+hsw;ahousework 4te
ahowl 5sy+2gp+fl,c51+7an,5wt+y9;ahowling 5sy+fl+2gp;ahuddle 5t9,cjt;ahug 8qd+fq;ahugging 31r+fq
ahumming 5wu+1ft+457,9ai+7ax;ahumor uh,agx,3jd+76i,auu;ahunch 27g,8pz+4f2;ahunting 4so+g2r+6v,lj+gb2,4tq+6v
ahurl 8gk+r6+z0;ahurricane doa;ahusbandry 1h4;ahustle 31c,12v+2t7;ahymn 5s8+7p3+76j;ahypocrisy bov
ahypothesis bww+c6,14w+c6,1lb+c6;aidealization 98y+417,e00,b8i
aidentification 2yt+y6+741+19u,3fj+y6,ema+y6+2jh,3bt+2jh;aidiom bul,3g8,5de,5te;aidleness 93x,asv
aillustration 5ru+7ng+7ns,brk+1b8,hd+1b8,54o;aimaging m8+70,4vy;aimmigration 8ew+fe5+fe0,cop
aimpact 3he,6c7+7u,4os+7u,4yd;aimpairment 15z+6v3,2g2,2g0,8pu+19i;aimperialism bm3,bcs,8xl;aimpetus 6ck,8gh
aimpinging uv+1fj;aimplementation 963+19j,1g1+851;aimportation 95i+4ij,54q;aimportunity 3gj
aimposition 330+1es+p3,b6d+p3;aimprecation 5ug+pi,bzo;aimpress 8fz+giv;aimprimatur 28b
aimprisonment 973+rs,6jq+86z,4y4+rs;aimprovement mu+7x,6a+1b,2fi+7x;ainaugural bzu,4pr
ainauguration 4po+85d+1ex,4pr+1ex;aincantation 5tg;aincarnation 6an,bpj,etn,4w7;ainception 1m4
aincidence e7m,doc;aincident 3h6,ecr;aincitement 9ax+2kx,5ur+zf,3l8,5ul
aincorporation 99u+7l9+19g,b3u,4rj+2wq+19g;aincrease 2ec,1m9+27+2f,nr+27+2f,1jc
aincubation 8uv+6ut,ey6,6f9+3v8;ainculcation 409;aincursion 8ej,13b,8fj+8cl
aindentation 2eq,e0r+7g1,gv8,8q0+7fw;aindependence 3rv,c8d;aindex e8f,5p7,5r4,bib+4ir+86h;aindexing 92b+4ir
aindication bl+2kb+po,bzd+xx,fvd+po,bma+fvd+2kb;aindicator 5p7,5uv+po,9x1,equ;aindictment bzm+87o,bzp+87o
ainducement 64l,8io+4b1;ainduction 2a8+2vc+4j0,dod+7p9,5ji+72a,5kc;aindustrialization 90c+fha
aindustry 3jx,31z,5cn;ainfection 6k8+2h7,e02,2h7,5wb+6rs;ainfiltration 91m+4jo+7tb,7tc+7td
ainflation e03+710+70z,c65,akl,8on+3wm+3ws;ainflection 6hp,1li+2m6,c43,5sk+2m6;ainfliction 330,8wb+p3,1kb
ainfluence 3a1,1g9+6n,26o+db,2db+1aa+6n+db;ainformation 3t+u,hc+u,bzq,63b;ainhalation 22k+g4v+18b,9x3
ainheritance 4nr+833,2dq,5db,38y;ainhibition 945+1f0,alw,e04,8js+6zd;ainitial bqk+79f
ainitiation 2a8+2vc,12m+zc+cz,am4,4or+zc+70k;ainitiative 5c5,8kr;ainjection 8mw+7lu,eq2,8v6+3vh
ainjury 7t+3z,3h9+3z,5vx,4ue+3z;ainjustice 8wa,5ch;ainoculation 4v8+3vi;ainput c0n,e6,14u,9x4
ainquiry 1k8,299+pm,8ue+xj;ainscription 5nj,5nk,8tz+79h;ainsert bgt,9x5,8pa,8p9+q5;ainsinuation bzt+784
ainsistence bxw+42l,3st,98t+42a;ainsolence amx,998;ainspection 4vw+4cw;ainstallation 4pp+1yr+z8,h2,2a8+1yr
ainstallment dvi,5p1,bgo,4pp+z8;ainstance 1m1+hbm+hbl,hd+1b8+hbm+hbl;ainstillation 8mu+ggt,eqx
ainstruction 15d,1h3+3a,135,bk0;ainstrument 243,4ox+4ie,db6,57+79b;ainstrumentation 7i,8ge+4ie,btl,4wb+7oi
ainsult 5q1+2kw,33m+2kw;ainsurance 6es+2le,5oa,ell+81k;ainsurrection 1h5;aintake sq,54s,22k
aintegrating 4yk+2vt+2it;aintegration 4yk+2vt,1hj+2it+19g,8yw+40p;aintensification 308+1qb+ik+ij,8oy+715
aintent u8+19z,5ow+pr;ainteraction 20t+67,dpg;ainterchange 9x8,4n8+d7,4yb,4xk;aintercourse 5t5,31o
ainterface 9x9,bjw,b46,9xa;ainterference 5ph+11q,1ha+85x,2a4,8t2;ainterlock 9xd,8i2+2qf+3yc
ainterlude exg,8s1+7om;aintermission 93v+2kd,ig;ainterplay 8e7;ainterposition 942+1su,4x8+1su
ainterpretation b8o+pp+f2,2yk+71+1ct+pp,mo+pp+f2,26y+1ct+pp+f2
ainterrogation 3gl+2kf,c15+fwn,3gk+2kf,299+2kf;ainterrogative 3gl,e6t;ainterruption 1gi+85+1r4,1ma,ig
aintervention 99x+11q,5ph,4x8,92q;ainterview by0+75u+75t+2kl,3g6
aintimidation 994+4co+2rg,cb8,cag+2rg,4co+2rg;aintonation 28y+453+1tk,9al+1tk,9ak+1to+1tk,8si+1tk
aintroduction 21g,3dv,5u6+2lg,bh9;aintrusion 3i1,8ek,e05,cxb;ainundation 2dh+1ce+2hs,2eg
ainvasion 91l+2ni,3i1+2sy+2x5,c30+7ez;ainventory bic,58g,dxw,b0v;ainvestigating b1+xj+pb
ainvestigation 5jv+xj,b1+xj+pb;ainvestment 94z+rh,6eq+rh,agu,9c1;ainvitation 3gh+84g+2va+492+491+fzi+1rz
ainvite bxq+84g+2va;ainvocation bxt+1a8,bws+fw,5ln+fw,8gd+1a8;ainvolvement 23c+2xf,6ho,26n+fli,3re
aiodination e07+f4l;airony 3f9,,bv2;airregularity 4ub,5bj,,ehc;airreverence bcf,312
airrigation 93n+2hv,8v4+6rm;airruption 8el+1wz,,2a5+18y;aissuance 4xa;aissue b5t,5os+pt,14t,4xa+1zk
aitalian 3m2,bsf;aitalic 7ph,5rs,7ph;aitem bi2+2ly,3qt,54u,272+2ly;ajab 2zx+7f1,8hw+7f1,8ht+yj
ajabber 5oz+1tm;ajabbing 2zx+yj;ajangle 5wv+2tx;ajapanese 66m;ajargon 3g9,,buh;ajeer 28g+xs
ajerk dbe,2zy+4ao+2s8+1pc+1wp+4ap,exu,cda;ajerking 2zy+1wp+1pc;ajest 1la+1ps+xt,4se+xt+1ps
ajet 9xl,5xi+49m,er3,doi;ajibe 1l8;ajig bu4+7t2,9xo,9xn,8sg+7t2;ajingle 5wv+2tx,bgf;ajive 7oj
ajob b0,30y+85c+1zg,9xp,9xq;ajog e9k,2zr+1ws+7tp,4o5+g6g;ajoggle 9r9,8nu+1wq;ajoke 1la+1ps+xt,4se+1ps+xt,30f
ajolt 5vw+2s4,2zy+2s4;ajostle 8gq+1db+7te;ajot bio+44m,2ef;ajournal 5ng,bke,dxq,368;ajournalese bui
ajournalism bdp,8tv;ajourney ax+qo+100;ajourneying ax+100;ajoust 5xt+45q
ajudgment 3ca,134+9u+410+2h,1hg+4k4,b4z+c7;ajump 5xa+6sw,5wa+6sv,bl1+3zw,22n+qs;ajustice al5,8v2,2cl,cj0
ajustification b65+1ar,3f0+1ar,99y+77j;ajuxtaposition 93e+7kh,ctl;akeeping 98e+894,4v5+80o,1gz+g9
akerygma c01;akeynote bzv+751,b8k+6vv,br0;akick 4ok+2oz+485,2ak,5w4+2p0,29f+6s;akickoff 8kt,ie,c2v+1ex
akill l8+7gv+8d7+47v+y,8k6+fbc,9bl;akilling 47v+y,l8+y,du6;akiss 8i0+2p8,cck,cc8,8hz+7j4;akissing 31r+2p8
akneel 8nh+7lc;aknock 5ww+1xs+111+48k,5j0,1md+7f8,c37;aknocking 5ww+1xs+48k
alabel by6+9u+fv+1ba,bqs,,3h1+9u+fv+1ba;alabor 61i,le+kk,3s5+2gz,cq1;alag 941+2st,exh,aal;alam 8f2+10t
alament 3gr+4ch,5sc+4ch,bgg+4ch;alamentation 3gr+4ch,949+4ch;alamplight dof;alampoon 28p+42z
alandmark cto,c6q,c0g,av6;alandscaping 90a+7pd,9yh;alandslide c8e,c60;alanguage 1kq,hk,3fu,5k2
alapse 8fm,exd,8fd+6rv+6tp;alashing 4ya,9yo;alatin 5rt,dc1,dc0;alaugh mn+ih,brf+ih,1la+ih;alaughter mn,94a
alaunch ,4o2+7ks+49l;alaunching 8gg,21g,4o2;alaurels bk,w3;alaw 3kd,3e7,5ks,5kt;alaying e0a;alayoff 8kl+4j8
alayout b6j,929+41k;aleadership 33t,3kb,eit,b0e;aleaf 1oa,5mh+7xw+1e5,9yq;aleakage 3i5+3zp+3wo
aleap 1g6+7um+60,5wa+3zw,5xa,ar1;aleapfrog 8rl,8rk+7un;aleaping 1g6
alease dtw+2uc+2vn,bj4+115+2uc+11i+2vn,exm;aleave 3ue,bms,2y9+76+1r+2jf;aleaving au
alecture 5uk+2ks,5pz+39,31v+2ks;alecturing 31v;aleer 5q2+7zj,ahm;aleftfield 557,8vs;alegation 8tj
alegend bg9,bfm;alegislation bja+2vr,4xv+2vr;aleisure 6om,4xf;alemma bom,,bfj;alengthening 32g
alessening 29u;alesson 8zh,5pk,5ox,4ua;aletter 5p3,15e+7nv+7nw,dc7;alettering 5nj;alevy 6em+1es,96z+2na
alexicon 5i0,5nr;aliaison 3re,bdk;aliberation 211+rm+2w1,8xa+2w2+2w1,21c;alicense 5og+11h,ede,edg,1hd+11h
alick cym,8ie+2p9,213;alicking 160,337;alie 5qk+765,,ctm;alift 98n,,3hh+3f+1q,c3l+1q
alight 7q+wk,13y,bck,25p;alightning 6cp,c6e;alimp 4qa+7vd+1wt;aline 2bf,3ff+2of+cv,632,2em
aliquidation 8kk+4iq,9a1,8ka+1up;alist 3s+2lz+2vs+78d,5f4;aliterature bfx,,bfy,8tt;alitigation 982+hpl+11x
aloan dxm+2v1,be8;alob 8t6+7kq,8gz+7kq;alocalization 4oq+hti+gu9,bak;alocation 50,su+2v2+199,4oq+125+1ye,9zc
alockup 9zh,8y1+yn+7ha;alog er9,bq4,bim,bil+79k;alogging 8te+478;alook 1j0,b4+4c,ahg,o1+78;alooking b4,90u
alookup 6g3;aloophole bkl,9zl;alope 2zr+7tr,4qb+7tr;alordship ,auh;aloss 3pa,6ft,2ye,ato;aluck ia,2dc,6c9
aluminescence doj+hwt,5eh;alunge 4qd+r6,97k;alurch 2zo+10d,c8f+45l,2zz+2s3,4qd+2s3;alust c93+1bm,8ws+1bm
alyric 3fu+4bj,bgi;ama 2co,,6gt,64i;amadrigal bu0+7p4;amagazine 5or,9zp,ci3,55g;amagic 5ll,4o0
amagnetism don;amagnification 8oo+3yr,e7f,5qm+pf+3yr,53i;amail 5mp+48t,bdm+1th+48t,9zr,cpt
amaintenance 2ze+1em,dws+1bl,,33h+1bl;amake 5kj+8i+1o,21r;amakeup 36g,c2i+87m,25h
amaking 90d+hw1+8i+1vq+4az+1o+k,5az,9zu;amalediction 5ug+pi;amalingering 4uc+2vp;amanagement gx+1f3+8o,cnr
amandate 5oi+74t,csy,96i+84q;amaneuver 912+2ne,3cl,1gq,1ga;amanifestation 5vl,bpr+ca,c2j+6yb,1lg+ca
amanipulation 8in+885+4ci,2yq+cm+f11;amanual bhe,8zn;amanufacture 31z+2qr,320+2qr;amanufacturing 320
amanumission 9a7+870;amanuscript bh2;amarbles 8rm,b0i;amarch evv,4qe+h8i+1zo+2si+4fq+1dm,8m1,cp2
amarching 4qe+1dm;amark 5j1,ea+p0+6l,5uu,1lc+1ul+6l+1sw;amarker a00,ea+p0,a01
amarket 32v+2iu+82n,coz,9v6,ci9;amarketing lo+82o,95j+2iu,8fv+82o;amarketplace 32v,55l
amarking ea+fv,1j1,4vr+2jn,8li+6l;amarvel 5v2+783+2lp;amask a02,93c+7hj+1xk,625,a03;amasking 4x6+1xk,b32,a04
amassachuset 5rp,66i;amassacre 2z4+1r1;amassage 8uw+6rb+2o1;amasterpiece a08,8e5;amatch 55m,5xs+2n4,a0d,a0c
amaterial 1f,3eh,1k,36h;amating 31p+yr;amaturation 6fu+18u,9e+3wi,dzm+f1r;ameander cxk,4q9+106
ameaning e3+1sy+pr,27h+1sy+pr;ameans sf,a0f,dwj;ameasure 2yy,gq,5oe,ll+4q+20d+9o+19t;ameasurement ll+19t+9o
ameasuring ll+19t;amechanics bbf,4nz;amechanism e0c,4nz,65c,b9z;amedal 28d;ameddling 4p5+2wc
amedication t8,4u3+f17+1pp;amedium 1kp,cs3,bdd,eqn;ameet c88+2n3+11l;amelee 4t4
amelioration 4px+1b+7x,2fi+1b+7x,dzf+7x;amelody 15h+gu0;amelt 2e5+os+1qu;amelting 2e5+1qu+os;amemorandum bip
amemorial 5pr+71p,biw,36i;amenace 6mw+l3,bnz+6q1+7bc;amenarche c2n;amend a0k,la+2s
amention 3f6+y4+9y,1l7+9y,bn6+2ml;amerchandising lo+kc;amercy 235,5c3,cbi,ejx;amerger 99v+1q5+c4,3hj+1q5
amerging c4,8p5;amerriment 3j6,4sc;amerrymaking 4st+11m;amesh e3i,c38+1v8,b3k,561;amessage ua,15
ametaphor bv4;ameteor 65e,dor;amethod 1jr,8sn;amew c53+7as;amicrowave dop+6wf,a0p
amigration 32y+1wj,cgh,c23,c22+7rt;amilestone c0v,c6r;amimicry 4t2,92m;amin 6pa;amingling 94l+89n
amining 4w3+7dl,914+7cy;aministration 33d+88h;amiracle c1f,c1d;amisbehavior 22e+87j
amiscalculation 4nm+73z+72c;amiscegenation 8yo+hvo;amischief 22f,al1;amisconstruction bx9+x7,ben
amisdeed 22e;amisdemeanor 4un;amisfire c6v+7d3,5vj;amisfortune 1m0,2fs;amisinterpretation 294+x7+40g
amismanagement 96a+85n;amisquote bkt;amisrepresentation 15c+kw+1aj,317;amiss 1no,5vj+7f6+h6d,bff
amission cof,91f,8w2,8w1;amist doq+7hq+3xs;amistake aw+x6,5ky+x6,x6;amistaking 294+40e
amisunderstanding 294+x7,5ky+x7;amisuse 4wf+1pz+7dj;amitigation 8o3+43j,bo9+43j+6tm,4rb
amix 60b,3hl+1uw+1px+3zt+jh+5l,4rp+1uw+1px+3zt+jh+5l;amixing 4rp+jh+3zt+1px;amoan 5sx+2mt
amobilization 335+2n9+7bu+3wv,4yv+3wv;amock 997+1sb;amockery 28g+1sa,28p,30o;amoderation ary,c3v,alv,4rb+459
amodern ddq,bqh;amodernization 8ll+3ye,bh4;amodification 12l+9n+0,a11,e6s,24+9n;amodifier 3dj+6t6,,d0d
amodulation 5sn+gus,5mr+f2h,28y+2m6,5sk+2m6+f3w;amolding 8zy+2qz+2qu,55t,55s,a13;amonitoring 8z7+1xo
amonologue bwt+fwb,bwr+fwb,fwb;amonopolization 965+4h2;amonosyllable be9;amonotone 5sl,bup;amonsoon dos,,dot
amonstrosity 3n3;amoo c54+7aw;amoonlight 6cs;amoral 5ox;amorning ev4,bld,6ov,5vo
amortification 3iu+qn,6ct+f1s,5ve+qn,gx5+2rn;amotif 55u,5s5,5l5;amotion 1le+5t,3u,1u+5,3ry+3uu
amotive 1fy,5s5,55u;amotto 3g7;amount 346,2zu+1wu+ws,65f,a1a;amove 4ov+8+3uu,4ow+jt,1u+5,2d+7+2
amovement 1u+5,2d+2+jt+7,3u+2,cpv;amovie 156;amud 6o0;amuff a1e,4no+87v
amultiplication 4vi+oc+3v7,6fx+wj,4vp+2ji+wj;amumble bvp+1tj;amurder 21d+11k;amurmur 2a0+450,,eh0,15p+fg
amurmuring 2a0+450,15p+fg;amusic e8,b3b,227,b3c;amusical bt4;amuster cq6,336+75f;amutilation c78+3x4+2h8,8pv
amutiny 917+899;amutter 2a0+1tj,15p+fg;amuttering 2a0+1tj,15p+fg;amystery 3b9+81+70c,bg7;amyth bga+6sl
aname 152+9y+19u+fvv+fk,ej2,cgq,ddx;anarrative 29h;anarrowing 5f7,e0e,8q2+1qd
anavigation 8xs+4dw,958+101,4qs;anecropsy 2yr;anecrosis 6ct;anegative 5tw+1zh,a1t;anegligence 22g,37x
anegotiation 1lo+1rv,9ba;anestle 30d+q6;aneuter bf5+6ra;aneutralism bm4
aneutralization 8ko+884,e0f+fg6,8kp,8kn+1fg+6zh;anews 288,3eo,bl2,blo;anewsletter bml
anewspaper 3dd,ci2,a1w,erf;anicety aid,1kz;anickname bfd+44v,bfe;ano bya,enc;anod c10+77d,8nf+6q7+77c
anoise o+4y,5is+4y,2a4,bvj;anomination 8iu+2ve+1yu+76v,ear+76v,bzw+76v;anonfiction 5n7;anonsense 287,9th
anotation 5r3+fxf,28n+2mj,8u0+fxf;anote 3e4+2mj,5p4,15f,buo;anotebook bha,565
anotice 5qh+2l8,3bi+2n0+4fy+4x,5tp+2l8,5u2;anotification 4yh,3gs+2l8,5tp+2l8;anoun bew,bes
anourishment n2,8ux+7em;anovel bg3,a23;anuance 1kz;anudge 4o5+1uf;anumbering bia+441+2lz;anun 6ab,c0r,bql
anursing 8uy+88i+6ro,,7e5;anurture 38z,1hc+rx+1at;aoath 1lm,5po,bz6;aobedience 979+2wd,amk
aobjectification 4w6+fis,a28;aobjection 5um+1ag,hl,13h+8db+1ag,92s;aobligation 13e+am,ekn+hi7+1ap,,6f3
aobliteration 2z3+6zi+3x9,c2x+6zi+6zn+3x9;aobservance 22o+ra,mw+1zz,3bi+4x,98d+894
aobservation 920+4x,22o+1ze+4fz+ra,bp2+1ze+4x+4fz+ra,b5y+1ze+4x+4fz+ra;aoccasion 1me,1mg,cv9,6pg
aoccupancy 4x9+s5,2yh;aoccupation b0+1r5,968+2ni,8tf+122+1z2+1r5,2yh+s5;aoccurrence s,ec2
aoffence 91s,615,5ym+2rj,sy;aoffense sy+d2,5ym,4ul+ao,615;aoffer 5to+82m+2wp+82l+4jh+1yi+4i1,15n+1eq,31f
aoffering 15n+73s,dui,5to+82l,935+2wp;aoffspring 1nv,c1n,4z7;aolympics c7x;aomen 3h3+cd
aomission 4nn+oy+ox,eif,e0g,5in+ox;aonrush 8z,c7e;aonset c2o,8z;aonslaught c1v,8z,5sj
aopener c2p+2vj,dly,a2g;aopening hr,c7u+2vj+4ji,8p8+2qd+2os+jf,c2u;aopera bt8,,a2h
aoperation 3rz+1v8,1za,8q3,3q1;aopinion hf+ir,5qs+1tg,b9c,5oh;aopposite be5,3qx,3no,e8n
aopposition 4p6+426,nu,4yc+fn,3no;aoppression 4s8+1z5,edk,cb3;aopus e9;aoration bzx
aorchestration btk+gu3,4wb+gu3,925+1a1;aordeal c1a,988;aorder 5tk+xg+iv,ar4,1op+rv,3ke
aordering 3ke,22x+6m+f7x+1q9;aordinance 5pi,bju+2k5,8iw+4j1+85e;aorganification e0h;aorgy 94d,92v,30l
aorientation 93f,1kn,6hu,3d6;aorthography 3do;aoscillation e0i+4md,1m6+4de,c3d+4de
aossification e0j,e0l+6v8+6v7,e0k+3yh,ak2;aoutbreak 2a5;aoutburst 3fr,3i4,8sw;aoutcome ur,4m;aoutcry 6f+7ce
aoutflow 3i5,e0m,3lm;aouting 21k,6on;aoutlay 32x,1oc;aoutline 3ks,281+1ta,b7q+2r0
aoutput 53g,31y+7mn,c0o,3qk;aoutrage 5yn+zu,8ql+rz,5vc+zu,999+zu;aoutreach 8nw;aoverachievement 8ee+hp0
aovereating 8wr+j9;aoverestimate 5od+419+40z,5jy+419;aoverestimation 5od+419+40z,5jy+40z
aoverflow 4r0+r7,5x6+r7;aoverhaul 8ln+3wq,2zd;aoverpayment dur+het,95v+het;aoverprotection 8xv+g23
aoverride a2t,21e+88c+8al;aoverrun 903+r7;aovershoot 73r;aoversimplification 98q+hp7,fdg;aoverstrain dpe+7dm
aoverthrow 8k3+1ey,4t5;aoverture btp,5vp,3gc;aoverturn 4r9+jw+1dh,8fc;aoverwork 8u2+1z1
aownership 3oy,31h,ek3;aoxidation 3q2+3we+6ug;apacification zl,bp9+4b2,916;apacing 6pj,8m7+4du
apackaging 955+498,uo,a2y;apacket 2b1,c16,56c,9zs;apacking eri,8mv+2po,8ms+h1n+7ji;apaean bmy,btj
apage bdg+442;apaging bvu+74w,bdh+442;apains 4uu;apainting t9,4w8+2qv+7nq,4u7+7hm+2ox,8tq+2ox
apamphlet bh8,5nm;apant c56,24w,4ve+44h+w7;apanting 4vb+44h+w7,a35;apantomime 8so+7ov;apaper ic,5no,3dd,bdf
apapers 56;aparable 5na,bgb;aparadox bnn;aparagraph bgy+7o2+7o3+86d;aparameter b77,c2s,bfu,b78
aparaphrase 445;aparcel 1ie,32t,1e,2b1;apardon 99d+2lj,bjl+77n,9aa+77n;aparenthesis bqp,5ou;aparimutuel 8ru
aparking e64,8ix+7tw;aparliament cms,8rr;aparody 28p+76e,30o+7ou;aparry 97l,8hu+7db
aparticipation 23c+4js+45f,eam+4js+45f;aparting 2y9+1ds+75,avi;apass 4oi,etu,4t9+813,2bv
apassage 4p4+4e5,3dx,1if,4xw+2vr;apassing 4t9+813,1m5+37,c1z+2t6,c1i+1qp;apastime 30g
apat 3ho+2o2,4og+2o2+472;apatent bii+85t+81a,bjk+85t;apath 8qc,36n,hq,2bw;apatience agn,8rt;apatient 6ak,bf9
apatrol ckk,8xy+4ju,cmx;apatronage 33f,coc,3eu,96y+7e4;apatter bsz,c57+806;apattern 27j+8c9,az+8c9,t4,3b6
apause ig,1h8+2kd+2wz;apayment 5c+81l+1eh+30,sx+81l+1eh+30,99q;apeal 5wx+1e9+4gt;apealing 5wx+1e9+4gt
apeep c4k+2my,8z2+7zl;apeg ,5uy+7jd,az5;apenalty 13g+d9,3p5,atr,atp;apenance 5yz,4x3,977
apenetration 13b,5ip+2k1,8eq,aup;apennant bn3,brc,a3h;apercussion 8sj,,,g7j
aperformance mm+a7,30p,2yj+4a,2y6;aperfusion 8n0+ffn;aperiodical 154;apermission 1l4,1hd+4r
apermit 5og+42g+4r,1hd+42g+4r;aperpetration 8wx+4kt;aperpetuation 32g+8aq;apersecution 4s7+2wm
apersonification 3ns,bv5+4m7,4w7+74b;aperspiration 5go,e0q+6rf;aperturbation 3sf+qk,dn3+7x3+7x2,3hz,amj
aperusal bkg+4gf;apervaporation 8p0+fbv+fbu;apetition 1kw+41z,1lt;apetting 31r+7ey;aphantasy 1kh,5n8,3aw
aphenomenon 1fz,c6y;aphilosophizing boc+40i;aphone 58s,1lj+fq1,53b;aphoneme bv9
aphrase beq+6t,btv,5te+6t,8s7;aphraseology 3fw;aphrasing 92a,3fw+6t;apickup a3m,ja,,dfg;apicnic 6on,22b,cbz
apicturing b48+70,31w+2qw;apie ccf,bs9;apilgrimage 8mm;apin a3s,c8a,5uy,brp;aping ,c58+7zx+1xs+7f5
apiss eq5,e0o+3va;apitch ti,212+gkx,ctn,c05+1yk;apitching 8hc,2zz+2s3;apity 3jf+1wf,5va,5c4
aplacement tk,8e8,su;aplank 2gd,bij;aplanning 4y0+84,90f+1cn,1k7+fz;aplanting 93g+z3,ci6,907+z7
aplatform lv,5o3,,a49;aplay 5rx+7oo+jo+guf+a8,5s1+7oo+jo+guf+a8,8sz+g02+g03+1c,1gq+g05+g3i;aplayacting ld+jo
aplayback 7pa,a4a;aplaying 8gf+1vx+qi+jp,20u+2vh+4je+2n3+1c+6q2,ld+jo+a8;aplight 3si,bz8+1ao;aplod 4qf
aplodding 4to,4qf+10c;aplowing 2r6;apluck ale,8gt+48y;aplumbing a4d,8tr,91v+74g;aplunge 8r2+z9+za,h3z+1dl
aplunk c59+2u1,8hk;apm 2yr,eng,d4y,be0;apoem uc;apoetry 5sp,buw;apolarization dow+6zv+6zu,edr+6zw
apolicy 5l0,5pe,5oa;apoliteness ams,33o;apolka bu5,8sf+7t0;apolymerization e0s+f7i+6v6;apopping 5wy+2u3+45u
aportal a4j,bfv,aww;aportrait 5tt+44i,56x;aportrayal 5tt+44i,228+2r3,5ja+4be,56x
apossession 31h+2ub,20s,ehv,cvb;aposter bpl+7m7+44j,d3m,9f8;apostmark c0u+7ft;apostscript boz,27y
apostulate 5qi+41m;apotential 2fu,6cu;apottery ,8ts,a4m;apounce 9ar+1x5;apounding c68,3hr+jv,97n+1uv
apower be,dnv+46c,bf,6j1;apowwow 5t9+74z,cmt;apractice az+4kl,sr+1cr+19r,8q4,8u8+1zx+4kl;apraise 15a+6r,bmw
aprance 2zp+jx;aprank 4sw,30f;aprattle bw9+pw;aprayer 32o+74x,1lt+74x,3gi,bhn+74x;apreaching 29k+42p,5pw+1s6
apreamble bgv+77h;aprecaution 4v7,ah9,3ar;aprecedent b62+20g,bj9,cpo,bkh+8bp;aprecondition 3f3,3ck,b7r+6xz
apredecessor dg7,3fg;apredicator ber+fy5;aprediction 1k4+j4,28k;apreface bgu+2lh;apreferment 8jn+1yv+1rh,bzr
aprefix beh+7gb;aprelude 5vp+8b9,bto+7ow;apremiere brz+7oq+7or;apremise 28l+743;apremonition 2ai,bz4
apreparation 334+6k,2ga,1k7,2f8+6k;apreposition bf0,g7k;apresage cae,3h3+cd;aprescription bph+xg,a4r,bg0,bfz
apresentation 93b+1y8+1y9,1gn+k9,5rm+k9+2m9+1a9,bwy+k9+2m9;apresentment 4yh,,1gn+k9+4bf+1vv
apreservation 31j+hv7+1em,emc+gm,3q4,5xd;apress 3st,3dc,a4s,3jy;apressing 4o6+a4+48c+jg,a4t
apressure 6cv+jg+fdl+fdk+fdj,aub,4o6+jg,3st+895+rt+hul;apretend 8wm+fsz;apretense 131+pe,28m+pe,5je,38g
apretension 38g,bnq+826,ajz;aprevention 94i+gd;aprimary 8j8,9ft,cy6;aprimping 8y3+ezm
aprint bmk+1cu+1vy,a4v,1lc,bmj;aprinting bh0,4xn,5pm+1vy+1cu,3ea;aprizefight 7ix;aproblem ehy,3fd,3bc
aprocedure 13c+11c,8ta,5oo,4wx;aproceeding b6+11c;aproceedings b6+11c,bir
aprocess 13c+1vs+4jp,b2q,5oj+2pa+11x,5ij;aprocessing 3q5+4jp+44;aproclamation 5q6+791,9bb+791+1b2
aprocrastination 940+2x0,aqj;aprocreation 31q+oc;aprocurement 8fx+1y5;aprod 29m+1bt,36t
aproduction 31x+7z9,bst+7z9,b9,8s5+4g9;aprofession cis,sl,bnx+1ai,bmn+fuf;aproffer 15m+1yi
aprofile bsm,ct5,bix+7o1;aprogramming 96o+42d,90g+4bx;aprogress 2z7+1q6+18t,12p+2z,3i9+2z
aprogression cpp,3i9,12p+2z;aprohibition bjc,5of,eyf,5ut;aproject so+fz,5l1+fz
aprojection b4f,brq+4g8,5l1,lw;aproliferation e0u+f6u+f9f,e0v+f6u+f9f;aprolongation 32g+1fs+2ia,,5ex
apromise 3gu+76z+xv,3ct+8cy+76z;apromotion uo+fj,4p3+kh,c07+8s,4pt+8s;aprompt 439;apronoun bf1
apronouncement 3ew+9u;aproof 3c5,5pb,e66,bk5+723+7pk;apropaganda bmd+fwj+fwi
apropagation 5mf+gel+88,4vi+he5+f08+6r8,dpb+h8o+ghe;aprophecy b4g,bok;aproposal 293,bwu+fu0,3ga+ce
aproposition 1l6,15m+41g,bwv+76r,3ga+ce;aprose 5nd,buk;aprosecution 897+896,ci5,92o+1ev;aprosody 1li,5sr
aprostitution 88q;aprotection b2+a0,4j,2du,3ti;aproteolysis e0w;aprotest 5u0+44p+2lk,13h+kr,byj+2lk
aprotestation 5u0+44p,bny+2lk;aproverb bwo;aprovidence ,,ejw,5d1
aprovision 5qj+7b6,sv+hdq+6+21+83n,1k7,dwv+83n;aproviso 5qj;aprovocation 4ys+g5,3l8,5ur+1ae
aprowl 8m9+4le+7ti;apsychotherapy ,8v8;apublication hi+1vy+7pf+pt,954+1vy+pt,952,4xm+1vy+pt
apublicity uo,aif;apublishing 4xm+pt;apuff 6cw,cch,bmz+7b8,572;apull 1g5+zb+jk+a6,dox+zb+jk,atf,a54
apulling 1g5+zb+a6;apulsation 3hy+2qj,dps,1mc+105;apulse 3hy+2qj,1mc+105,exz,cdq;apun bpc+7o7
apunch 213+48l,cfn,571;apuncture c27+f9d+6xw+47b,a57,326+f9d+47b;apunishment 13g+d9
apurchase 2yg+rb,6e0+rb,dn4,dog;apurge 2za+1r0+77m,21h+6z7+3z6,8k4+88u;apurging 21h+3z6,2za+3z6
apurification 8l2+wx,6g1+wx,8l1+1r0,8l0+6zm;apurport 5ow+xd;apursuit 21m+1do,5jg+7go,4sf,30g+1ev
apush 12h+ghw+gzm+gzl+2y,6cx+ghw+2y,5c7,36u;apushing 12h+2y;aputout gqd+g39;aputt 8t9+7id+7ic
apuzzle bpf+4cr+81;aquack dgz,c5a+7at;aquackery 4tv+6q0,8wg;aquadrupling e0x+3wh;aquake 3i0+2sa
aqualification 5az,8jq+3w4,5qn+3w4;aquarrel 15o+p7,a5c;aquarterback dh0,8vw+7bj;aquaver c5b+7ar,br8+1tl
aquery 299+pa;aquest 5jg,90v+81f;aquestion 299+2kl+pa+2kf,5qt,3gl+2kf+pa,5be;aquestioning 298+2kf+pa
aquestionnaire bhx;aquickening e0y,eez+6r5,4r1+wt;aquickstep ,8sd+7t3;aquip 5td+2ky,3f7+2ky;aquiz by1+1rx
aquotation 1l7,1l0+1b9,bop+7a1,92w+1b9;aquote bqq+79n,1l0+1b9;arabbi dh4,bfg;arace 5xu+1tr,3ib+1tr,cgk,617
aracing 8r3+1tr;aracket c5c+7zq+11m,8wz,5is,573;aradiance do4,25i,ef1+7rg;aradiation doz+8dp,9af+4ly,,e0z
aradio bdv+79p,a5i;araid 4wp+4k0,825;arain 177+127,,aq7;arainfall 177;araising 3hh+4e6,38z,1hc
arally 62j,4nc+1us,e10+2j2;arallying 99h,4nc+2n9;aramble 4q9+d3;aramification 4rt+6wm+190,2es,5xh+fdh,aqz
arandomization 926;aransom duw+2uo,95w+2uo,8ga+2uo;arap 5py,3hu+111+48j,3ho,bwg+7ae;arape ,918+1ve,4up+rz
arasp bvz+793,a5s;arating 14o+72u,31t+72u,eio+8am,eiq;arationalization b58+pl,e11,98r+fk4,96e+823
arationing 94n+4ha;arattle 5wz+2tz,a5t,9cl;arattling 5wz+2tz+7sr;aravage 5vt+wr+3y5
aray 2df+8dq,,eaf,6cc+6vn;areaction vv+6yw,b89,22m+5p,doy;aread bk3+4mo+1rb
areading 3c3+1rb,bx6+720,5k6+77z,bkf;areadjustment 8jh+3vs,32e
arealization 5k1+41p+x2,4w5+2qo,btm+gu2,95t+heo;areappearance c2h+3yn,4nf+3yn;arearing 38z,1hc+rx
areason 3l5,bo7,3b0+f3+1rw+f4,ehi+1rw+f4;areassurance 98w+7py+79x;arebellion 97s+898,1h5+200
arebound 1m7+8j,8yr+2j2,8i1;arebuff 33n+1s0,3gp+py;arebuilding 8lo+2qs;arebuke mj+39
arecall c14+86p+4i7,,bpx,1k3+5n;arecapture 8gc,8gb+7ja+82q;areceipt 4ny+43f,bj2+72w+43f
areception 5p6,628,5mq,4ny+1ec;arecipient 16s,bfb;arecital 5u7+xz,bs0,5uh+7o8,bzl;areckoning ma+16,5o8,12y
areclining 8nj+4f3+49z;arecoil 5w4+2p0,1m7+8j;arecommendation bm9+1an+43d,3eq+43d,ahf
areconsideration bwd+72l,5jp+72l;areconstruction ,4q0+2qs+6tn,bx8,b40+40j;arecord 3ej+1z,36o,e2e,8eg
arecording a5x,8zz+44k,24f;arecount 8ut+75l;arecourse 4yl,5fw;arecovery c6s+2j1,3pr+1pr,20w+1y6
arecreation 4i+4je,1ph;arecrimination bzk;arecruitment 9b4+81e+2na;arecuperation 3pr+f1k+1pr
arecurrence 5vz+191;aredefinition bof+89w+78k;aredemption 210+88k,dvc+81q,8ft+2uo;aredeposition e12+hgn+go1
aredevelopment 2zd+fva;arediscovery 8ih+7z8;aredress 3p4+11o,2zb+11o;areducing 6fz+6ue,e13+1pk
areduction ay+18o+6ui+43,6fz,8jf+6ul;aredundancy ,as1,b3i,92j;areel a61,bu6,a60,9jc;areelection 8j7+84v
areenforcement 5pc,32a+18n;areference 3f6+9y,1l7+2r1,3h0,bhb+2la
arefinement 2fq+1qz,5w8+1qz,6g1+6zl+6zk,1kz+fdi;areflection 14q,dp1,1lg,aj0;areflex b3
arefocusing 8p1+hbp+fpi+f9m;areform 8lf+f7f+6v5,8xg+6v5,6t2+3y3;arefrain 5sb;arefrigeration e14+fc5+fc4,8vb
arefueling 93q+83m+815;arefund 6ec+118,4xt+118;arefusal 5tx+2w5+2ud,blj+re;aregimentation 96s+85r
aregister 5o4+86g+y3+kn,as9,3po+86g+y3+kn,a63;aregistration 4ne+kn,63d,bi0+kn,aos;aregistry 5o4+kn+y3
aregulation 5pi,277+rv,ej7,e15;arehabilitation 8pr+88v+88m,4pz+88n,99z+88v,88n;areharmonization gu1
arehash blk+44o+7dk;arehearsal 8zr+1cr,8zq;areinforcement 32a+18n,5pc,b68+2ke,37d;areissue 5mm+2r4
arejection 219+re+1af+xa,3rh,dp4,3go;arejoicing caq+1wg+zv,5t2+1sd;arelation 51,31o,171,bz1+78g
arelay 74q,,cgz,c82;arelease a65,211+rm,6g2+2h5+5h,boh;aremand rs;aremark e6+y4,b2z+j6;aremedy 2zb+2ho,24g
aremembrance 5j8+71o+flx+1r9+1r8+5n,5pr+842+fu7;areminder biq+2je,b5r+2je,d27
aremission c6t+f7k,dvb,4oe+1t2,8g5;aremit b5u,4oe+1t2;aremonstrance 5um;aremoval lc+kb+a,4pf+rl
aremuneration 1od+4hi,95x+4hi;arenaissance ,93a;arendering 5rn+1ct,26y,2yk+1ct,1ky
arendezvous 99i+86v,cu3,cnu;arendition 5rn,26y,8qh,2yk+1ct;arenewal 4pz,9a9+fx,6g0
arenovation 2zd+3vx+f3o,6le+3vx+f3o;arenunciation byd+xh,6l9,c0a+hjl+4h7,4p8+hjl
areorientation bch+hbn,8nt+7t8+6zg;arepair la+2s,elr,3kp;arepayment 4xt+83t+118,6ek+83t+118;arepeal 4pm+pd
arepeat 29s+7oz+hq1+191+zi+cg;arepetition 29s+191,32h+zi+cg,buz
areplacement 2z0+kj+rf+2hk,dkn,3i7+2hk,3bf+kj+2hk;areplacing 2z0+kj+2hk;areplenishment 6g0+3z0
areplication 4wu,e16+7p7,29b,bjt;areply 28j+c9,29a+c9;areport 3gt+78s+1b1,29g+448+1b1,1l3+448+1b1,c5d
areporting 5pn+448;arepose 234+49z,3j0,38v;arepression edj+1f1,e17,8qg+1f1
areprieve 6lt+88j,29x,bjh+4lg,9as+4lg;areprimand mj+39+2kq;areprint 5mm+2r4,5ml+2r4;areprisal 99r
areproach 5px,ej6;areproduction e18+oc,b41,57c,4wu+g2;areproof mj+2kr;arepulse 3gp+qa+py
arepulsion dnd,3ir,qa+py;arequest 1kw+1a6,mq+7bf+1a6+1n;arequisition bxy+827+p4,bhy+74v,4nt
arerun bl3+7n1+78u;arescue sc+1fh;aresearch 4tx+x9,1k8+438+x9;areservation 63v,5qn,b2k,4yq+2w3+42e
aresignation 5z4+41q,5us+11d+2v7,biu+11d;aresilience aph,c3o+fcu;aresistance 4p6,6cz,dp3,911+j7
aresolution 5o5,dp5,14b,8ij+41r;aresolve 14b,5o5+41d+2mk+19y;aresonance dom,dol+7zw,5e7,e72;arespects bnc
arespiration eyj,8ya,sp+eyj+et;arespite 6lt,93u,29x,3un;aresponse dn7,22m,28j,5p6
aresponsibility 13e,6mn,5ae;arest 2ei,234+89k,3un,ee9+757+2q4;arestatement 5qo+cg
arestoration ,2zf+1fi+2hl,4nx+82z,6le+1fi;arestraint 1he+om,38r,6jp+q4,bd0
arestriction 3cc,4v2+4k6+il+4p,238+4p;aresult 4m+2ww+2wu,28i,ur+2wu,bfc;aresume 3e1+pv,bhp
aresumption 8ku+6x1;aretail 95m+4he+4mn;aretailing 95p+4mn+4he;aretaliation 23b+1bi+464;aretch 4pk+bz+3vd
aretention 1gz+1en,26h+71l,5di;aretirement ebu+2v8,8k0+2v9+2v8,8et;aretort 29b+1ah,a6c;aretraining 8zo+flm
aretreat 4nh,646,bpz,bpy;aretribution dvf,8lc,4yz;areturn bjj,8ep+jz,c7m+wq,4nx+4i5;areunion cq4,8p6+86u+86f
arevel 224+11m;arevelation mr,b5i+2u,byo+7yw,7yw;arevelry 224+11m;arevenge 23b+1bi
areverberation 5ee,dn6+8ap;areversal 8kq+c1,2a9,c6a+3y4,5jo+pd;areview b3q+41a,bh6+432,8i7+41a,dxv
arevise 5nt+2ma;arevision 21v+85i+2ma,5nt+2ma,5n6;arevival 4x4+3vy+6t3,cnv;arevolt 1h5+4ku
arevolution c6z+71i+6sj,915+4ku+84w,1mf+2t3+k1;areward 5v5+kt+2v5,duv,98z+2ke,bwx;arewrite 5n6+7o4+1t8
arhyme buy+8d8,3dt+7o6;arhythm 5sm,,3up,bur;aribbon 3lj,28d,a6g,a6f;aricochet c66+8j;ariddle 5qu+fpv+71z
aride 4qn+gyl+h9u+8bh+d4+1dk,a6h;arider 6b5,bgp,dhs,2cs;aridicule bne+iz,33l+iz;ariffle 5w0+1dt,8ni+7iv
arightfield 57i,8vu;aringing c5e+4gu+1e9,bz9,5e7;arinse ,8pn+2pz,,8l7+2od;ariot 97d+89a,ecp+89a,5qq,30l+86y
aripening 6fu+3wk+3wj,e19;aripple 5w0+2u5+1dt,c3j;arise 5vn+6yk,21n+6q8+1wv+3f,2br,mv+h3l+3f
arisk 2fz+4ke,1gy+gi+4ke,ar6,ar5;arite 4x0,32l;aritual 32l+70e,32m+70e,8q9;aroad 143,8j1
aroar 29z+y9,1lk+2gp+fl+1sv,c5f+2mw;aroaring 29z+y9,1lk+2mw+1sv+fl;arobbery 31e+4ib,91a;arodeo 8s6,a6p
arole 130,14z,265,8vn;aroleplaying 8sr+jo;aroll 5xk+4d5+f1z+f2u+qc+1wn+2s5,5o1,5w2,a6q
aroller 8hi,5w2+1de,a6r;aromp 5xw+7c8,dle,1gm+qq;arooting e1a+fbk+6x7;aroster 5o1;arot elv+2hq,3pv+2hq,3ed
arotation 1gf+k1+2t4,e6d,1mf,aq8;aroundhouse a6y;aroundup 7hx,bhs,8ub+7hx;arout 61l,c8g+7cc
aroutine 4wy,3fk,5oo;arow 633,15o,cyk,9pf;arub 5ib,2yo+1e1+cn;arubric blz,bod,bm0+gte,5n1;aruling 985+44b
arumble 3hp+px+1xv,a70,97r;arummage eku,90w+7gq;arumor bz2+44z;arumpus 1gp+89b
arun 4p0+ho2,22j+fj3,c81+1tr+h13+h92+73,639;arunaway 5xw,d9g;arundown 5nx
arunning 4t8+h1q,4qg+73,ee4+glr,96d+1za;arunoff 5x6+7x7,8j9+g06;arupture egj+jl,1m2,8p2+jl
arush 12w+7wv+19d+2iq+k3,3i6;arushing 8t1+h7q,12w+k3+19d;arussian d1b,bsb;arustle 3hq+4gv
arustling 919+829,3hq+4gv;arut e9p,4wz,eet+8cq;asabotage 4z2+1ff;asacrifice 4p9+83q,c3c,dvz+83s,8ki+83b+7gw
asacrilege 313;asafeguard 4v7+7d6,7w1;asaga bg6;asail 57o,4qr+101+10g+7rn,a77;asailing 4qs,8mo+10g,8ey,4qm
asale 4xq,4xr,4xs;asally 3f7,91g,8xi;asalute bmp+1u6,blf+fuq+fur,blc+77f;asalvage dtv+1zs,8g8+1zs,8g7
asalvation 210,8j3,elj,8g9+1zs;asalve a2f,8lb+6rq;asalvo c7a,32c,bmv;asampling 8ir,5lx,923
asanction 28b+86o+xo,961+75r,5g3,96f+86o;asanitation hiv,8l4;asarcasm 3f9;asashay ,7sx+4d7,21k
asassing 5q4+fsb;asatire 3f9+42z;asaturation ,6z9,ean,5e2;asaving 4p1,sc,31j;ascamper 30r+1df
ascan 8uj+7gp+4ge,a7f;ascandal 5u8+zu,5vc+zu;ascatter 5fa,8os+2te+cs+10n+r1;ascene 3kx,c3w,bh,bku
aschedule 27f+2kg+19w,big+2kg;ascheme 14x,3f4,n9,b8n+73v+gr0+fk2;aschism 8pd,c26;aschooling 8ze+4j3,5j7,8zp
ascoff 28g+2ki+xs;ascoffing 28g+2ki+xs;ascore 5j1+2jn+7ci,4bm,3q8,cm0;ascorn 3ip+1w2,28f+1w2
ascouring 91u+7gn,2z9+1bu;ascouting 4gp;ascowl 5re+6qp;ascramble 4uv+2pj,30r+7so
ascrape 5x0,3sb+7gj+yl+47o,5v0+4f4,5ap;ascraping cyo,5x0,5v0+4f4;ascrawl 5ni+2r8;ascream 15i+1y,15x+4gr,5qq
ascreaming 15i+1y,15x+4gr;ascreech 15x+ka,15i+2mx;ascreeching 15x+ka,15i;ascribble 5ni+2r8,a7o
ascrimmage 8zs+7ot,4t4;ascript 28v+7pr,280,bfr;ascripture 5nu,bhl;ascrub 635,2z9+3v2+1bu;ascrubbing 2z9+1bu
ascrutiny dl+4gg+1rj,8z1+4gg+1rj;ascud 8nb+7u4;ascuff 55y,8h6+7tf;ascuffle 97g+7kj,,4uv+7kj
asculpture td,4w9+4a3+7np;ascurry 30r+1df;asealing 4va+g8j;asearch lj+4s+10y,8uf+x9,6g3,5jf
asecret bmc,bmb,3b9;asecretion e1c+2h5,14k;asection bj,,3kz,1im;asedimentation 6cj+7v7
aseduction 8iq+fr7,4ou+gh2;aseepage c76+7xe;aseizure 6k3,20z+1ya,31b+2nu,20y+1yb
aselection se+1m,co6,1k5,6gd;asell 95o+hw0+ai+20j+63;aselling lo+20j+ai+63;asending 4od+10h+1c9+45a+1th
asense b20+400+6vb,bki,5i1+7z7+10v+6vb,5hl+71a;asensing 5iq,31u+10v;asentence 5mt,4yi+1st,ew1
aseparate 5ml,a7w;aseparation 3sj,3hc+8f,39i,33s+q8;asequestration 98c+3zg,e1d+fkl,bjo,4nt+1yb
aserenade 5sa+7ob,bu2+7ob;aseries hp,bl6,5oq,c85;asermon 29k+fsp,5pw+fsp;aserve 7bl;aservice 4td,98o,32n,61m
aservices 8th;asession 5ta,ew2,99k,630;asetback 2a9+85y;asevering 8o8+7lj;asewing 6z,1in
asex 133+4c2,chg,c90+4c2,5ec;ashading 5al,4wr;ashaft bqd,1l8,a83,2df;ashaking 4r6+ac,1or+6q3
ashamble 2zq+10b;ashaping 6g4+6n,321+48;ashave 4pv+2gv;ashaving 4pv+2gv,65i,4om+g7l;ashear dp6,a8b
asheet cys,5mg,,6i1;ashenanigan 22f,319;ashibboleth 3g7,bun;ashielding 8xt+7d1,a8f,a8g
ashift 3i8+x1+fjl+196,uw+fjr+70w,2gk,4p2+70w;ashimmy c3z,9na,8s9+7pp;ashining 8tc+1uh;ashipment 1hw,2yc+g7
ashipping sw+g7,a8h;ashipwreck a8i,c8k+87u+88r,5w6+7ll;ashirking 4ud+2vo;ashit 6nq,3ec,6hc,6g5+1po+1ak
ashiver 4vm+1pd,164+1dd;ashock 5yf+f1f+7qe+zu,4yd+7lk,8yg+6rt,ef6;ashoot dti,8h3+pz+1u0
ashooting 1g7+pz,8ke+2vv;ashopping 4nq+83c+4id,a8m;ashortstop dix,4u9;ashot 1g7,376,30s,eke
ashout 6f+fh+1y+1au;ashouting 5uq,5su+1y;ashove 4o7+1xb+7lt+1db;ashow 12u+k9,5rf,mh+k9,8wl;ashowdown 3gg
ashower a8u,8l9+6qt,6cy+4mv,5wd+4mv;ashowing brs+k9,225+k9;ashriek 15i+1av,15x+1av;ashrieking 15i+1av,15x
ashrug c0y+6qq;ashudder 164,4ra+1dd+1pd;ashuffle 21r+1uw,2zq+10b;ashuffling 2zq+10b,21r+1uw;ashutdown 2z5+rn
ashy 8gl+7kn;asiege 94f;asigh bvv+795+6ps,c5g+795+6ps;asight b8t+1xp,5ri+1xp,3b4+1xp,bcl
asightseeing 8z6+gyi;asign 5p9+43u,3fe+gk9,7l+76n+1bd+43u,a8z;asignal 7l+po+1bd+hgd+781+77y,cvf,dns
asignaling 7l+1bd;asignature bh1+2mb,5df,btc,br2;asignpost 5qw+77x;asimulation ,b1p+4bq,246,131+1vw
asin 5c1,4uj+11u,e6g;asinging 1go+1cs+5y,bq0+1sz;asingle 8hm+7ij,2eb;asingsong buq+7y2+7aq,9am+7y2+7aq
asink 584,e1e,cyu;asinking c3y+10j,c3u,caj;asinning 4uj+11u;asip 8yl+7dr;asitting 8np+1xj,8no+qe,630,bwk+7w0
asketch 377,5tu+1ta,3e1+1ta,3fb;askim cyv,5ot+40h+1e4;askimming 9b0+2oa,5ot+1e4+40h,8x4,4om
askip 8m8+2so,4nn+4l5;askirmish 328+7cr;askulking 4uc+2vp;askunk 3ny,c8h+45l,36s
aslam 5xv,c5h+471,c3a+470+2o4,1l8;aslap 5x8+48n,8hr+48n;aslaughter 8kb+47u,3ic,2z4+1r1
aslavery edm,8qb,8u3+2vi;aslavic 3fn;asleeping b27+o6,4xe,4vj;aslide a9g,5x5+103,5r9+7xx,a9h;aslight 33n+71t
aslinging 8gm+49j;aslip 8fq,8fl+flt+x6,,6dr;aslippage e1f,e1g+1q0,8n6+6ze;asloganeering c02+gts
aslot be3,a9i,exa,emd;aslump 6g6+2ik,6me+2ik;asmack 5x8+2p3,u0+2u9,a9j,51e
asmash 1md+4aa+2id+1c7,c2b+gn9,8t7+gna,4oh;asmile 1lf+7bd+wc;asmiling 1lf+wc;asmirk brg+6qi
asmoke 3oo+20o,6g7+20o,bpw;asmoking 8yb+2ns,6g7+20o;asmolder c1s;asmooth 9b5+1bv;asmoothness 5do,buf
asmother 1p4,dp7;asnap 214+2pb,eyi,,ccj;asnarl bvw+77v+43q,brh+43q,3ba+3yb+1v4;asnatch bsu,3af,8wy+2ph
asneer 5q2+6qn+6qm,bnf+6qm+6qn;asnicker 3g2+2gq;asniff 4g3;asnigger 3g2+2gq;asnip a9p,8o9+je+1ca
asniveling 8ys+6re;asnore c5i+3uv,4vd+3uv;asnoring 4vd+3uv;asnort 3g2+7ak,1ll+7ak;asnow 3op+8dh,esh,,9o6
asnowfall 3op;asnub 3gp+1s0,99b+2n1;asnuggle 30d+q6;asoak 6g8+6z8+4ai,4pw;asoaking 6g8+4ai,4q5+1q2,4pw+4ai
asoar 4qy+7u2+7uc;asock a9r,c0e;asoftening e1h+6ux+6uv;asojourn 93k+8c5;asoldiering b14+7c2,4ud
asolo 9aq,btq+7on,8md+7tz;asolution 17x,28i,b1k,chk;asolvent 6ob,28i+oz;asomersault 30h+4d6
asomersaulting 30h+4d6;asong 28x+5y+1cs,c5j+2ms,8sk+5y+1cs,7be;asonnet bgj+7o9+7oa;asoprano djk,bra,aom
asorption 6ga+2q1;asource v9,5pl+72y,275,a9v;aspanish bsh,d1h;aspark 3hv+2xy,394,6d1+2xy,e5w
asparkle 394,5x9+2xy+8dn,5ds;aspatter 1mb,8vi+7l7+yq;aspeaking 3g3+1t4+m,3gy+pu
aspecialization 8tg+6yp,4tf+85u,6gb+f2c;aspecification bno+1b6,bze+2jq,bme,96u+1b6;aspectacle brt,aa1,8fn
aspectroscopy 8un;aspectrum dna,asd;aspeculation 1lb+2lr,5kv+c6,3pd+2ut,5jn+2t
aspeech 15s+pu+fx5,hk,bvx+m,bv7+5r;aspelling bfs+4bk+43x;aspending 32x+81z+aj,1oc;aspike c1x+f3a,aa3,dt7,dt6
aspin 5xm,1gg+1dw+10p,8mi,8mg;aspiritual bti;asplash c5k+hcg+yq+1c2,6jd,3ql,ahp;asplatter 1mb+hc7,3ql
asplit 8qy,e5n,dv2+8p,cz1;asplutter 1mb+2m7,5t3+2m7;aspoil du9+1ve,9b2+19i+3i,91b+1ve;asponsorship 98v
asport 226+qq,8qr,djq,djp;aspot nd,bgs,aio,383;aspraying 8or,6h8,8vh+7hr
aspread 2a6+r5+2te+449+88+4lz+7hw+8d,5bb,576,5fa;aspree 4su+7e2;asprinkle 6d0+1fv,4q6+3wb+1c2
asprinkling e50,6d0+1fv,931,4q6+3wb;asprint 4qh+7tq;aspur 29m+2ru,6it,dsn,aab;asputter 1mb+4gw,5t3+2m7
asputtering 1mb+4gw;asquabble 296+2kc;asquall dpc+8dt;asquat 4tu+1ch,6hc,4r5+1ch;asquatting 4tu,4r5+1ch
asquawk c5l+2mx,29f+pn;asqueak c5m+ka,8f3;asqueal c5n+7au;asqueeze 4rd+1cb+48x,ekl,dvy,dju
asquelch bng+2is,aae;asquint elt+7zn,8z3+6pw;asquirm 303+ju;asquirt dfm,5xi+7gl+2p1
astab 3ij,33b+2nz+2o0,8xb;astabilization 971+3wx,9bc+1br;astagger 2zo+4dt+10d;astaining 8lt+6vh,8lv
astake 6ee,c0f+7m8+7m6,aag,3pe+yd+gj;astampede 960+4fd,c7l+7xt;astandard 15t+6zf,3cp+6zf,e2v,dx2+6zf
astanding nv,bih,8nx+1ci;astandstill 3s0+4cs,c42;astare 1h2+3v0+1xh
astart ut+hq7+hqh+zg+zc+gk+oq+ey,ie,4pq+7bg,22n+qs;astarting 4pq+7bg;astartle 22n+qs;astartup 8kv+4d2,4po+zg
astarvation eev+1u8,7e7;astatement x+3b,289+43a,5s6,bnk;astatute 5ol
astay 32p+1fu+2wx+4d1+2hd,17s,bjd+hoy+2ir,aam;astead 4u8;asteal 3p0,8vv+7cg;astealing 1gv+66,4x7+4dh
astealth 4x7;asteer 5pd+2vk,9fc;astem 5mv+6t8+8ab,no,a86,aao;astep 2yy,2ed,2zl+3ze+h8z+h90+1xa+7ts,aap
astewing ca2,4ps+6wh;astiffening 92r+3yi,e1m+3yg;astimulation 9az+6o,14u+6o,e1n,22l;astirring 8nv,9ay+4c5
astocking aaz,93r+4ic;astomp 8sa+2sk;astoop 8ng+gpc+10s,ab3,ab2
astop 3hg+qp+8u+ab,94g+193+11s+8u,93m+2s2+8u,17s+6xb;astorage 4v3+ke+ak,1is,8xq,6gc
astorm do3+8ds+8du,6je+20i,91h+45r+7ly;astory 29h,me,1i9,1kx;astoryline bgc
astraddle bcm+8c2,8qz+8c3,8ny+8c3;astrafe 9a5+7d5;astrain 6d3+4ad+1pi,6l8,15h,6kx;astraining 8u4+2nm,318
astrangulation 8kf+4ac,egk+6x8+6rk,8kh+gf6;astratification 92c+87h+87g,ebe+87h+87g,e1o+7gi+708,aqr
astravinsky ,c12;astress 3fx+1t5,6ky+2rm,eiv+9x,6l8+2rm;astretch cz6,300+6s2,,4tt+2go
astretching 8ol+3xh,4tt+2go;astride 2zm+7t9+7tk,2ed,8kx;astrife ect,97a
astrike 4z1+4jb,91o+1tx,3hu+46+5w,8jb;astriving 4uu+1fc;astroke 30s+7ct,5w5,efc,c6h+2ny;astroll 2zj+7tg
astruggle 1gw+1yz,lk+20,4tp+qt+7kk+1yz;astrum c5o+7zz;astrut 2zp+jx,abj
astudy 4ty+110+1x,5j6+40a+19n+2jd,3gt,b2t+1rk;astumble 2zo+4dl,8fr+2jg;astunt 8ed+7ol,9bf;astupidity 3ay,33r
astyle dx,6e+4bc,b6m+7nd+4bc,26w+4bc;astylization 972+4bc;asubcontract bj5+864+1zg
asubdivision cux,8po+fae+fad,62w,bj;asubject 155,abp,hg,14t;asubjugation 17q+4k3,4s8,4nw
asubmission 3gd+43b,339+45o+1sm+732,eme+45o+1sm,c9q;asubordinate 6bm,be7;asubpoena bjp+75g
asubscription dus,bxg,94u+4i2,4tm+2mb;asubstitution 3i7+1ei+rf,218+rf;asubtitle bfo+83f,bfn
asubtlety 1kz,ai9;asuccess 5vi,sb,ejz,66q;asuccor 33d+88f;asuck 4vg+7e5+fs+2xx+4cz+467
asuction dph+7rq+6rj,4vg+7rq+6rj+2xx+4cz+467;asuffix bej+7gc;asuffocation 4pj+4ab+3xr,495+f0v
asuggestion 5l3,15m+xy+ce,2ee,c03+43t+ce;asuicide 8k9,dkh;asuit abr,4yg+11x,dki,bxs;asuite btx,58k,cp5,chm
asummary mf+pv;asummation 5nx+2xu,e1q,60o,8yx+9t;asun ,3on+7yc+6s8,dkj,cz7;asunlight 3on;asunray dou,,dpn
asunshine 3on,dny,59w;asuperlative bmx,1on,bey;asupervision 96c+1f3+1xo;asupervisor 176,bjy
asupplement 27y+1uq,aro,50j;asupply 6hf,e1r+1zk,sv+21+1zk+6;asupport 4yp+1ed,13i+1ss+75q+rq,5id+ku,32a
asupporting 92i+fo;asurf c3g+7u6;asurge 3i6+10o+2sg,8oh+f3v+10f,5w1+7sl+2sg;asurmise 1lb+2lo+73k
asurprise c9s+1a4,5v6+45r+89l+1a4,8st+1a4+89l;asurrender 5z4,2nh,4pd+2uf,8fa+2nh;asurveillance 4u0
asurvey 4ty+2jv+7z3+40s,3e1+40s,4vx+72j;asurveying 924+72j;asurvival 3rl+8a0+s1+11z,6gd,32j;aswagger ,2zp+jx
aswallow cc1,31m+2nt,9cd;aswap 95g+1ej;aswash c3i+yq;asway au9,4r8+4dc+104+1wk;aswearing 1lm+ph,5po+89+44r
asweeping 8kz+gff+48e;aswell c3k,cz9,,680;aswerve 9b3+r2,c6b+r2;aswig 31n+1ud;aswim 1gk+4dm+qv
aswimming 1gk+qv;aswindle 31d+11v;aswipe 8t3+7ia;aswish c5p+4gx;aswitch 58o,3i7+1ej+2hf+3vo,,abz
aswitching 4p2+1ej+196;aswoon 5xy+1pf;aswoop 5r9+7x1,91n+48u,8n3+1x5;asyllable bef+gnd+fwu
asymbol e7+xr,5j9+xr;asymbolism bq2,8q7,cpy;asymphony guo,clk;asymptom 35,bpq;asynonym bec
asynthesis e1s+40q,b4r+40q,5jh+40q;asystematization 4ws+3z8;atabulation bsn+4bw,8ur+4bw
atag 5uz+fv,c0x,36v,8rn+af;atake 1ob+hd7,8zx+1t9;atakeoff 8mf+75,c4a+75+4es,28p+gv6,30o+gv6
atakeover 4y1+kd,4hu;atale 29h+cf+xz,5ql;atalk 15k+78f+1t4+m+5r,bwc+m+5r,8zk,5uk+2ks;atalking 15k+5r
atalks 1lo;atally 4p0+443+8a,5o8,12y+9t;atampering 4p5+2wc;atango 8se+7sy,bu7+7sy
atap 3ho+h0l+111+473,3hu+111+473,af8,ac4;atapping c5q+111;atarget 5uu,6aw,cuq,ac8;atask so+84k,30y+84k
ataunt 995+fe;ateaching 135,5m6,1h3+3a;atears 1h1;ateasing 4sb+fe,8rx,6qv;atechnology 4wi,5lz,9zo
atelegram 3ee;atelepathy fx9;atelephone 58s,5mo+xk;atelevision 3de+78t,,58t;atempest 6je;atenancy 4x9
atending lf+2wf;atenet 5qv;atenor br9,aon,dl7,bc3;atense 27u;atenting 32r+s6;aterm bed+7a5,2gi,bp6,b73
aterminology bee;atest 5ju+gh,fnh+g1a+1rx,3gm+fnh+g1a+1rx,4ux+fnh+g1a+1rx;atestament b5c,3e8,blw,bhm
atestimonial 3ek,5pv,3eq;atestimony 3ey+2mf,bnw+j5+2mf,3ek+j5+2mf;atesting 8ug+gh,8uk+8d5+fv5,8ud+1rx
atext 1kt,bx4,5np,bgl;athanks 5uc,98m;athanksgiving evq,5ts;athaw 2e5+os,6cr+os;athawing 2e5+os,6cr
atheater 24t,3fp,63p;atheatre 24t,3fp,63p;atheme 155,5l5,28w,5no;atheorem bon,b8b;atherapy 1gt
athermometry 95q;athesis boo,bh5;athickness arg,bw1,5fs,anf;athieving 1gv+2v0;athing ebm,8e1,b72,58w
athird e4d,8vr,e8c,br1;athrash 108;athreat 6mw,bz5,5qb,3oc;athreshing 8pj+7is;athriller bg5+4fx
athrob egz+4g2,3hr+105+4g2;athrobbing 3hr+4g2,c5r;athrow gr+4t,ekg,5w5,aco
athrust 6cx+8cb+1xb,33b+yu+r6,2yl+r6,bn9;athud 2a1+805+7f7+1xt;athump 2a1+1xt,97m+1uv;athumping 2a1+1xt
athunder 29z+7am+1sv+7xv,c5s+4n0,51e;athwack 8hq+2p3;atick c5t+2u2,9cp,bqb;aticket 5o9+83d,5uz,bjq+874,5o2
atide c5z+4da+7sd,c7j+2sg,exo;atidings 288;atightening 8id+1qo;atilt 5xt+7cq,1ls,bc9,5f4
atime 5vf,exb,184,6pf;atimes etj,4vp;atiming 5et,4v1;atinkle c5u+1xu;atitle 5n1,bfi+2mo,3dm+44u,6j4
atitration fh1;atitter bvt+2gr;atoil le+kk;atoken 5qx,blt,acz,54y;atone 5si+453,aoq,14d,o1
atongue aw7,bs4,6iw,bum;atool h5,4ox,67x,5gx;atopic 155,14t;atornado dpj,9pj;atorrent 2dk,c61,2eg
atoss 4z3+2sc,4o3+49k+z1,8nr+108;atouch 3ht+hsz+g5b+a2+7yp+3d,b1g+7yp,3gb,5df;atouchdown 8jc,8me+7v0
atouchstone 15t;atour 4qp+4cy,6po,6pp;atournament 5xr,c8b;atow 8gr+48z;atrace 2ee,5pa,3gb,590
atracing 90k+cv,590,8if;atrade 94v+ai+8cr+2ur+kc,dk,4xl,4xp+ai+8cr+2ur+kc;atrademark 5b3,bqt;atrading 8fu+ai
atraditionalism ak3,98s,ba4;atraffic cp0,95l+81s+81t,c13,4n9;atragedy 15u,bt3
atraining 136+2vb+42r+19p+f1y,5da;atrample 5x1+2s6+6rh+2sm;atrampling 5x1+2sm;atransaction ln+2ui
atranscription bfp+79d,e1t+fjt,adb,325;atransfer 21l+d6,dll,8jr+8e+d6,bj1+h8u
atransformation uw,3qp,,8pp+fcm;atransfusion 8mz+f12,8my;atransgression sm+11u+ao,dpk+8bm,8wc+4ev
atransition 4p4+2sh+3zs,5xb+70r,5w9+3zs+70r,5sn;atranslation 1ky+huv+2m2,5xn+fic,4s1+3y2,e6e
atransmission 2yn+8e,1ko+g8+ch,e27,5wb+1y2;atransmitting 2yn+8e;atransmutation 2ii,uw,c6n+6xm
atranspiration e1v+7x5,e1w+f0n,e1u+fbw;atransplant azu,8v1+7l1,8nd+8d9+4d0
atransport 1hz,e1x,sw+8e+g7,3rr+1d7;atransportation 593,21l+47,6el,61b;atravel sh+h9t+qo+100,eb+4cu+2,sg+2
atreachery alr,316;atread 2zm+1xa,adk,adj,adi;atreason 8x1,5cv,316;atreat 1mm,c1e+hf3
atreatment 4u1+40,333+44,an8,um+1bc;atreaty 28o;atremble 4vm+1wo;atremor 4ra,c73+2sa,edu
atrespass 88x,311+2wj;atrial 22j,5ju+1bo,4ux+gh,4yj+4k4;atribute 5pv,95y;atrick 8iz+4ks,eyb,8wh,30f
atrickle 3i2+2tb;atrill 5rb+1tl,bw2;atrimming 8lh,594,4re+je+2o5;atrio 3qj,btr,clj,60s
atrip 4qo+zz,ehg+46i,5vh+4dk+1wr,c1c;atriple 8ho+7il,60s,b7b+6up;atriumph mx+45k,cao+1wg
atroll czs,bu1+7p2,adr,7d9;atrot 2zr+1ws,dlq,3dn,8m2+7t5+7uk;atrouble 3bc+ru,3hi,up+2h6+qk+g3,4ts+4k5
atrucking 959+7ub;atrudge 8m5+10c;atry 3n+8q;atsunami c3m;atug 8gs+gi4+gi3+7jk,596;atuition dvv,8zg
atumble 4sl+3vl,2yf+2th+few+2sp;atumbling 4sj+3vl;atune 15h,aor,91y;atuning 91w+1qc+3x6
aturn 3r3,21s+1p,1gl,5xg+6sk+e+120;aturning 21s+1p,8jj+e,czf,1m8+1p;atv 3de,58t;atwiddle 10q
atwilight 3uh,dpf,eig;atwinkle c6d+8dm+10z,394;atwirl e9c,1gg+1dw+10q;atwist 5xg,bx7+2lv,2yx,1gg+7hd+2nw
atwisting 318+2lv,1gg;atypewriting 5nh+2me;atyping 5nh+2me;atypography 953,bmi;aulceration 6kb,e1y+70j
aultracentrifugation e1z+7wk;aultraviolet 6d4;aumbrella ae3,8y7,8p7;aunderachievement 8ef+hp1
aunderline 5qz+2md;aunderscore 5qz+2md;aunderstanding mb+x2+f1,1l9,5m9+403,3b0;aunderstatement bot+42t
aundertaking so+4b3,95u;aundoing fr,47i;aunfolding 6ge+2i5;aunification 3hj+1q5+c4,w1,21u+al+c4
aunloading 8vf+7k9;auntruth ug;aupdate blq+764+6t4+6t5,8e2+764+6t4+6t5;aupgrade 2br,bs2+6tq,fku+718,aqo
aupkeep 2ze,33h;auplift 5wl+7ut;auplifting c4b+7sc;auprising 1h5;auproar 3rn,c52
aupset 3sf+zq+g3,4t5+g3,2fa,ae8;aupshot 4m;auptake sq,e20;aurging 29m+p6,98u+j0,3gj;ausage gw+17,21x+hj8,be1
ause gw+17+1u5,265,at7,6fd+j8;autilization gw+17,emf;autopia ,eb0,bg4,b0r;autterance 2e+l+5q+m
avacation 2ge,9ah+pd;avacationing 93y+2xo;avaccinating 8xx+3vi;avaccination 4v8+3vi,eh6+3vi
avalidation 4op+44q+72z,b67+44q+72z;avapor esm,1oh+2j7+2j6+1qi+2ip;avaporization 8k7,1oh+1qi+2ip
avariant 5wf+ap,cip,b7f,276+5i;avariation 29r+4lo,8ji+ap,btd,276+5i;avaudeville bt5
avegetation ho,e21+f6a+f69,,93w+hqo+6qg;avehicle 37k,bde,etd,cwu;avein 5gp,buv,,czj;avending 95r+1yk
avengeance 4yz;aventilation 8lm+7wg+fkq,,bwj+43y,sp;aventure 1gx+4it,3pd+gj,95s+gj;averb bet+fjp,bex+fjp
averification 5kb+2jo,79u;averse 5sp+4bl,3dt+4bl,bgk+4bl;aversion 5tl,276,3dy,1ky;aveto 8jy+fb+1zh,aun
avibration 301+4de,1or+2sb,1m6+4de,aik;avice al9,4ug;avictory mx;avideo bdw,aeo,bdx,3de
avignette 5tu,aer,aeq;avindication 33p+77l,1l5+77l+1ar;aviolation 4un,4uo+8b7,311+1zw,312+1zw
aviolence 4wl,39e,6jf;avisit 99n+2vx,cnt,99m,99l;avocabulary bhc,5i0;avocation 30t,62x
avoice aoj,bv8+2m1,c5v,5sh+787;avolition 5i2,2yv;avolley 32c+7ht+7w5,8t8+7bh+7md;avoltage dpo,6cu
avomiting 4ob+bz;avote 217+4jv+11j,4oz+4jv+11j,au6,cq7;avoting 217+11j+4jv;avow bza+772+1sp
avowel bva+794,bvd;avoyage 4qq+101,8mn+101;awag 6c1,4r7+2se;awager 30j+1u4+43r,3pe+1u4;awages 5v5
awaggle 4r7+7s9+2se;awail 3gr+fl+2h4;awailing 8yu+fl;await 1p9,4xd+2wy;awaiting 4xd+2wy;awake dmz,,c3h
awalk 1gc+4dn+h00+7ta+r,4oi+g2l+7cj,ap5,2zk+h00+7ta+r;awalkout 9a0+4jb,97u+7vo;awalkover 8qt,22b+7ca
awallop 6c7,97o+2p4;awallow ,c7g+4d4;awane 3pw+im+3yq;awaning c6x+im+3yq+6ym;awar 32b+7bz,ecw+7bz,4z0,8xh
awarehousing 82a;awarfare 32b,4z0;awarning 1lv+1sj,3en+1sk,bym;awarrant 284,,28b,5pq+1aq
awash af2,12o+hvu+1vc+eze+wd;awashing 12o+wd,9yp;awashup 21i+6qe,8l6+7l3;awaste o3,8w8+821+7di+yf,,63h
awatching 22o+1xg;awaterproofing 4va+gd7,af9;awave ec,8ns+1de,29t,c3r;awaver dmi,233+gl,302+2sf+1dc+7se+7s4
awaxing 8vj+7fp,c6k+6yl+ws;away dx,sf,1n9,ebg;aweakening 2a3+6j,307+c2;aweaning 8jm+7e6;aweapon h6,5un
aweather 178+6vd;awedding c7s+1zl,4x1+rr,clq;aweekly bka;aweeping 1h1+od;awelcome ei3+7jz,blb+817
awelfare 94s,264,6lv;awetting 2zh+ok,6fs;awhack c5w,8hp+2p4;awheeze 8yc+6pt,b84;awhiff 6cw+7y6+fvr,9g0,7im
awhimper 5u1+2h4;awhine 5u1+7af+77p;awhinny c55+7b2;awhipping 4ya+a5,3ic+1tv,59h,4ye;awhir 5x2+1xw
awhirl 5xl+7wl+10q+1dv,6ib,31f,1gg+10p+1dw;awhirring 5x2+1xw;awhisper bvy+77u,3hq
awhistle 5x3+2ms,5r2+7aj,afl,afk;awhistling 5x3+804+2ms,8sl+7ai,5r2+7aj;awhiz vj,c5x+1xw;awhoop bvk+77t
awiggle 303+1wq;awile 319;awilling 2yv+41c;awilt eg8+3z4,8od;awin c3t+2nf+2nb,6e3+2uu
awince brj+k4+6px,4vl+k4;awind i1,dn5,8yd,bw8;awings 8j5;awink 3uj,bri+6pv+1pb,4oa+1pa;awinning 8f5+2uu
awinnow 9aj+7jt;awipe 2yo+1c3;awisecrack 3f7+7b1;awish 3ie+1wh+7r7+2s0+77k,bxo+7r7+2s0+77k,5p5+43i,b53
awit uh,3as,6c1;awithdrawal frr,9b1+1ym,1g3+84b+4jl+ae+1v9+1s1+a+3zg,5yc+7pz;awithholding 1xz,1xz,8xo+116
awobble 5we+7s6+1wm;awonder 3iv+2lp,5v2+2lp,3b7+1rq;awoodwork afx,4th;aword bi+6t,bo4+6t,288,bx0
awording 3fw+6t;awords bv6,3fu,be2,15o;awork 7e+hjb+hpz+3h+1z0,1ix,sk+1z0+7a,5j6;aworkout 1gr+eu+2hc
aworkshop 37q,8zj;aworship 232+4l4,c9e+zo;aworst c1o,al7,8he;awound 1ow,5vx+3z,c99,8pw+3z
awrack 9bz,5vu+1vf,9c0;awrangle 15o+753,5tc;awrath ca6,4uk;awreck eih+1vf,5w6+1vf,5v8,ag2
awrench 6kj+2h9,c3q+7s5,ag3;awrestle 22c+49d;awrestling 22c+49d,4sn+49d;awriggle 303+ju;awring c3p+7hg
awrit 153;awriting 322+2j,7k,bfw,ub;awrong ala,4k8;awrongdoing al8,dm;ayawn 8ye+6pu;ayell 6f+1y+43o,3g1+1y
ayelling 5su+1y;ayelp 5x4+2mv;ayelping 5x4+2mv;ayield 31y+1yf+2qm,1ob+2qm,59q,3qk;azoom c49+10f,4qy+10f
nabandon ,5xz;nabbot d1u;nabdomen 3ai,ayz;naberration 6mj+hsc+hsb,ehj+hsc,6ca+hsb;nability 268,bf
nabjection 1p1;nabode 3kl,1i3;nabolitionist d1v;nabscess egn;nabundance 1jd,e7b,e7a;nabyss cvg;nacademic 66p
nacademy ,cmc,cm9,9g4;naccelerator 50i,50h,6nb;naccess 39z,au0,348,bft;naccessory 50k,50j,d1x
naccuracy 5by,ak7;nace 2eb,9g5,vj,eo7;nacetone emp;nacetonemia 6kd;nache 6km+10w+77;nacid emr,23i
nacquaintance 5k7+2lg,eaw,16t;nacre e2q;nacreage asf;nacres 3oz;nactive eoz,,d21;nactivism b7x
nactor 16u,3m3;nactress d22;nactuality 2ev;nadam ,,50l;nadditive 9g6;nadequacy ,arr;nadherent d7r
nadhesive 3tr;nadjunct 64o,d24,bem;nadministrator 3m5,d26,3m4;nadmiration 5y9+4cq,3iv,33j
nadolescence eua,eil+f70;nadult 7n,9bh;nadulterer 66s;nadvantage dy,,asz;nadvocate ng,3m7;naerator 9g7
naffair 5i5,3re,1mg;naffect c8l+3e;naffection 2ao;naffluence 3t6;nage an5,6ph,3uf,6pe
nagency 16h,chw,edx,3rw;nagent 2bq,3m8,2g6,66v;nagglutinin esb;naggression ah2,5z7,329+1bg,99s+1bg
naggressiveness 38l,5z7,ags;naggressor 2c8;nagitation 2fc,2f0,163,229;nagony 3ik+gwt+7qk,6kn+7qk+gwt
naide d25,66w;nailment 6k1+2h6+f0y;naim u8+xd,3cx+xd,8xr+1u3+ye,3l4;nair 6no,cug,389,6cd;naircraft 9g9
nairplane 1hn;nairport 9gc;nairs 5bs;nairspeed ey3;nairway 9gb,63f,axx,9ga;naisle 9gg,9ge,9gf;nalabama cv8
nalabaster ,,anv;nalarm 3j2+1cx+1sl,9gh,3fh,9gi;nalbumin eo4;nalcohol 2au,6na;nalertness 26q,6ju,aha
nalien 2ci,2d7;nalienation 3in,6lb,,8e3;nalignment 2b9,aqt,c6m,91x+8ay+1qx;nalkali emt,eny;nalligator eok
nallowance dv0+81o+1rp,dv7,6e7,aj4;nally cmj,66x;naloofness 5yb;nalternative 1k6;naltitude 1jf,e9u,6hw
naluminum emu;nalveolus ay2;namateur d2g,d2h;namazement 2ag+1a3;nambassador d2i,d2j;nambition 2ab+7ra,5c6
nambulance 9gk;namericana 9gl;nammo 1ho;nammunition 1ho,emk,bi4;namount i4,m0,gq,3ch+s4;namp e37
nanabaptist d10;nanachronism ,9gm,d09;nanaconda 9cj;nanalyst d2l,d2m,d2k;nanarchy eck;nanastomosis avf
nanatomy gmp,m3,8ul+fmq+gmp;nancestor 3m9;nancestry 1mt,390;nanchor 9gn,5ie+47n;nandrena 9ej;nanemia ,ehd
nangel czy,3o0,66y;nanger 1mk+1w7+1cy,6jw+1w7+1cy,4uk+1w7+1cy;nangle 2en,5mc,d13;nanglican d63;nangst cak
nanguish 3il+7ql+qm,ejg+qm;nanimal 3m;nanion cvh;nanionic ems;nankle azo;nanniversary 3ul
nannoyance 2fe,mz,d2a,1kb;nanode 9gp,9gq;nant 9el;nantagonist 3m6,,9gr;nantelope 9fm;nantenna 50o,5cc,50f
nanthropologist d2o;nanthropology bbk;nantibody 6o9;nanticipation 1mj,5lg,1k4,6mb;nantigen 6oa
nantipathy 3io,b5n;nantiserum ax8;nanxiety 6kv,uy;naorta awu;napache d0s,d0a,bs8;napartment 34a
napex 648,cqf;napothecary 6ar;napparatus lq,auz;nappetite 5y0;napplicability e6n;napplicant 3lv
nappointee d2p,663;nappreciation 3c1,1k2,bzb,33j;napprehension 165+7qd,mb+80,5lh+7qd,4nv+ja;napprentice d2q
napproximation 14s,aiu,bpd,8i9;napril evw;napron ,cqg,a4z,9gz;naptitude 3at;narch e9j,azj,9h1,9h0
narchbishop d2r;narchitect 3ma;narchitecture 9h2,bbh,8tu,anc;nardor 5zb,cb9,3id;narea 59,5k5,tp,o0
nargon emv;narianist d2s;naristocracy 62r,cnx;narithmetic bar;narm az9,9h3,h6;narmchair 9h4;narmor 50s,ck8
narmpit ayo;narms 1iv;narmy ck4,cjs,co3;naroma 1ja,1jz+4g5;narrangement 3bz+1te,v1,14n,tk;narroyo cvi
narteriole awv;nartery 3a9,9h7;narthritis 6k9;nartillery 34e,62s,5un;nartist br;narts 1km;nascendancy ny+84d
nash eow,drd,dre;nasia ,cjm;naspect 278,aip,bh,e6x;naspiration akt,2ab+41f,bvf+fvz,22k+eyk
nass hb,d2w,509,8yn;nassassin d2x;nassay 5j2,emj,byy,4uw+418;nassemblage 25,9wn,1hi+4l0+4z,g
nassessment 1k1+4q,dxp+82w+4i4,at3,134;nassignee d2y;nassistant ek;nassociate nh,16w,d2z,c17
nastonishment 2ag+1a3;nasynchrony e8a;nathlete hw;natmosphere 3td,e3u,cqh,6mo;natom 6n2,17v
nattachment cbb+1fd,9hb,bjn+1yb,9hc;nattacker 2c8;nattendant hx,d0b,3h2;nattire gy
nattitude dz,14f,8wn+hnx,6hv;nattorney 2cn;nattribute 1kc,ar;naudacity 5cl,5c8;naudience 61s,cku,6ma,3g6
nauditorium 9he;naug 6p4;naugust 6p4;naureomycin 9nh;nauthenticity ajq;nauthor em,68v;nauthorities n4
nauthority m2,670,1ne,3bh;nauto dp;nautomobile dp;nautonomy 6jo,edp;nautumn 6pc;nauxiliary 66w;navail 5fu
navailability 388;naverage 3d1+4lh+87s+40k,e7c;naviation cpa,ci7,b0x+qu,4qk;navocado ce8,dq9
nawareness 1js,b21;nawe c9r+4c8,3j3;nax 50v;naxe 50v;naxis bat,dt4,cjk,cjj;nbabe 3mc;nbaby 3mc,d30,67i
nbachelor d31,dbt;nback az0,577,641,672;nbackbone 5ie,39c,5hd,58a;nbacker 66y;nbackground an3,b8u,b66,c74
nbacklog cg0,et3,6ev+6sz;nbackstage 59l;nbackwoods cqk;nbackyard 9hj;nbacteria 4z9;nbad 39t
nbadness 39t,39d,amp;nbag 1hp,e4s,34j,34g;nbait 3bd+892,50y;nbalance 6jr+8d1+l1+1vl,dxt+81x,aqs,2ep
nbalk cqw,1jv,a5k,8gn;nball 1hq,a1i,3r6,cln;nballoon ,9hm;nballplayer 2c9;nballroom 9ho;nbalustrade 50z
nbanana drg,ce5;nband 16g,cll,381,9hp;nbandage 9hq;nbandit d33;nbanister 50z;nbank 64r,coy,64q,cps
nbanker d35,d34;nbankruptcy ek2,2uz,981;nbanquet 626,5zc;nbanshee d00;nbaptist d36;nbar 34i,9ht,dn,br4
nbarbell 9hw;nbarge 9hx;nbarley cej,dqt;nbarn 9hz,e2r;nbarrel 9i1,9i0,6ik,e55;nbarricade a6n,9i2
nbarrier do,b2f,64s;nbartender d39;nbase 9i4,23y,34j,cvl;nbasement 510,9i9;nbasin 511,e56,cvm,cqz
nbasis 6hn,5jr,e6y;nbasket 512,e57,513,8je;nbastard 3mb,d3c;nbathrobe 9ie;nbathroom 9if,tf;nbathtub 515
nbaton 9ig,adu,9ii,9ih;nbattalion ckf,6hd;nbatter 3md,cex;nbattery co0,9ij,cg1,cib;nbattlefield 63i
nbayonet 9il;nbeach cvo;nbeak 9cn,9cm,dsb,5hg;nbean cdv,dt9,drp,5gz;nbeard 5ge,dsp,d3e,9fk
nbearer 67d,ddc,dez,69a;nbearing ,3l4,5d7,25m;nbeast 3m,2ca;nbeauty 382,3o3,b8j;nbed 1ht,516,cvp,cvq
nbedding 23m,517;nbedroom 518;nbee 1hm,cgt;nbeebread eoy;nbeech dr8,dr9;nbeef 50a,cd8,29f+pn;nbeer 60e
nbeing 9i+dd,8v;nbelief 55+19x,u6+2k0;nbeliever d3g,d3f;nbell 9ir,9r5,5wm+7ga,ew3;nbelly 3ai,5h6,e9q,csp
nbelt 51a,519,cqq,1md+7ip;nbench 9is,65s,cjf,59n;nbenefit dv9,264,brx;nbent bc6,dqr,cs9,5hp;nbequest dua
nbereavement ed8+hgu;nberry 5zz,dtb;nbesieger d3i,d3j;nbeverage 169;nbevy cos,ch7;nbewilderment 5ia+81
nbias 3d8+45h+412,ea1;nbiceps azq;nbicycle 51d;nbin 51f,e58,bhi;nbind b2e+1ap;nbinding ahv,9iu,8v5+47m,a96
nbioassay b3p+73m;nbiomedicine bb7,bb6;nbird 4zc,5zl,3mt,1ll;nbirthday ewl,ewn;nbiscuit 5zo,3jk
nbishop 3mf,,9iv;nbit e4y,2bs,1p7,c1y;nbite egc+1v0,3ji,6ki+2pc,cc0;nbitterness 1ml,agr,b38,ap0
nblack 396,6ji;nblackberry ce0;nblackboard 9ix;nblackmailer d3n;nblackness 396,6ji
nblackout exe,ecz+3xa,3xa,b25+1pg;nblade dt5,d3o,cvs,37f;nblanket 51g,cvt,9iy;nbleach anw,ep1,3x2
nblight elz+2y1,efy+2y1;nblind cfr,9iz,1hu,bow;nbloat ego+6xa+3xt;nblob ea7;nblock 23n,cu0,6iv,cg2
nblonde d3p,ao2;nblood 3aa,agf,6az,1mt;nbloodhound 9dp;nbloodstream ax7;nblossom 2dl,189;nblower 9j5,9s0
nbludgeon 9j6;nblue 5dy,9j7,cq8,cvu;nblur 5le+2tv+7zi+f9j+3x8;nboard cmu,2gd,34k,cbn;nboat 13n,9v1
nboatswain d3q;nbody 5g8,2o,269,64u;nbodybuilder d3r;nbomb 51h,,c40+87p;nbomber 9jf,d3v,5zq;nbombproof 9jg
nbombus 9eg;nbone 14j,eoh,397;nbonnet 9jh,9wm;nbookcase 9ji;nbooker 674;nbookshelf 9jj;nboot 9jm,55f,2ak
nbooth 9jn,51i,,51j;nbootlegger d3x;nbooty 2dp;nborder 63l,6in,3km,55s;nboredom 5z2;nborough cr6,cr5
nbosom ei5+7yy,ays,9jp,4oy;nboss 3n2,d3y,d97,df2;nbottle 51k,6h9,9jq;nbottom 3kh,63k,hb,ewq;nbough dtl
nbound vy,va,1je,1g6+60+8j;nboundary va,vy,1je;nbouquet 9jr,5e4;nbourbon d40,cf9,d3z,cj8
nbout 3um,etf,c7w,30k;nbow 9jv,9js,9ju,9jt;nbowl 9jx,6if,9jw,e59;nbox 1hv,9jy,e5a,ehx;nboxcar 9jz
nboy 3ne,d41,3o4;nboyhood eu7;nbracing 34l;nbrain axq,3as,1jm,68w;nbrake 34m,dtp,dto,cpg;nbrakes 9k1
nbramble dt0;nbranch 62w,6du,2es,6c8;nbrandy cf8;nbrass eo0,51n,v5,25a;nbrazil ,cea;nbread 3jm,vu
nbreadth b0f,5fr;nbreakfast cbu;nbreakwater 9k4;nbreast 3ah,5h4,ccv,9c5;nbreeding aki,5da,1hc,905+7j3
nbribe 6ed+1yd;nbrick 9k5,d43;nbride ,,d44;nbridge 9k6,9k7,e6l,azx;nbriefcase 9k8;nbrier drv,,dru,drl
nbrigade cke;nbrigadier d45;nbrightness th,b0h,25p;nbrilliance 393,38h,5ho;nbristle 9ka;nbritish d1d
nbronchiole ay5;nbronchus ay4;nbronze eo1,9kd;nbrood 60t;nbrook 64v;nbroom ,dro;nbrothel afn
nbrother ,d46,678,677;nbrotherhood e75,611,,61x;nbrow 5hi,5gk,csl;nbrown 25k;nbruise 3sd+2pr
nbrush 2bg,51o,c6g+46y,9ke;nbrute 2ca,3m;nbubble 64w,b81,b7u,9kf;nbuckboard 9kg;nbucket 51p,e5b
nbuckle 9kh,6id;nbuckskin 9f4,eol;nbud dpy,dtj;nbuddha ,czw;nbuddy 678;nbudget dy5+747,dy4+747
nbuff 2cf,eom,avb,aod;nbuffalo ,,cd7,9fg;nbuffer ep2,,9sp,51q;nbuggy 9kj;nbugle 9kk,ds9;nbuild 5ea,m3
nbuilder et0,d47,679;nbulb dt8,9yx,9kl,e8t;nbulge 17m;nbulk 5fp,39k,apm;nbull 9fd,d48,3ec+1s7,8fo
nbullet 51r,9km,4o4;nbum 3ny,,1nq,hb;nbumblebee 9eh;nbump egf,17m,mt+46x;nbunch 2ay,2b8,cg3
nbundle 2b1,9kn,6dz;nbunk ,51c,9kp,3ed;nbunkmate d4a;nburden 274+1rs,36d,3eb,b8e;nbureau 16h,52a
nbureaucracy 637,chp,chn;nburn 6ko+hae+1xe,6kh+f22,6kf+fc9,ai0;nburr dqp,9kt,,9ku;nburrow cvx
nbus 9kv,b3j,9kw,51t;nbusboy d4c;nbush en,cql,635;nbushel e30,e33;nbusinessman 1nf;nbutt ,dt1,67a,hb
nbutter 609,d4d;nbutton 9kz,36u,dpu,c0t;nbuy 3p0+8ao+rb;ncab 9l1,9l0,51u;ncabana 9l2;ncabbage 5zx,vu+ri,dqf
ncabin 9l4,9l5,9l3;ncabinet 9l6,,51w,9l7;ncache 9la,dwu+1yl,9lb;ncadre 62k,cle;ncafe 9lc;ncafeteria 9ld
ncage 51x,edn+4k1,,9le;ncake 9lf,cd9,3jj;ncalcium emw;ncalculus cvy,,bax+16;ncalf 9da,azh,eon,9db
ncaliber 253,arh;ncaller d4g,d4h;ncalmness 1j7,3tc,3iz;ncamera 9li;ncamouflage 5ai,9lk,9lj,4x5+7zd
ncamp 34o,cq3,9ll,2b5;ncamper d4j;ncampus cqy;ncan 51y,e5c,c0q,hb;ncancer ,d1o;ncandidate d4i,67b
ncandle 9lm;ncane ,dqw;ncannon 9lo,9lr,9lq,9lp;ncanteen 9ls,9lu,9lt;ncanvas 520,,6ml,521
ncanvass 6ml,5jw+863+2vl,57o,521;ncanyon 64x;ncap 9lv,9lw,9qi,9lx;ncapability 3a2,3tf,3au;ncapacitor 9ly
ncapacity auq,3tf,6hh,904;ncape 64y,9m0;ncapillary 9m1,axh;ncapital 6et+74h+f3m+83e+fph,2dv+74h,,bqe+7nu
ncapsule 9m3,9m2,dq6,5nw+6uo;ncaptain d4n,d4l,d4m,dd5;ncaptive 3nu,d4p;ncaptivity 6jq,edl
ncar dp,34p,9m5,9m4;ncarbine 9m6;ncarbon 2g3,ep8,9m7;ncarcass 9co;ncardinal d4q,6gl,anz;ncargo 1hw
ncarpet 57m,cvz;ncarriage 56k,1hx,25m,9mb;ncarrier 67d,9mc,,eo3;ncart 9md,54a;ncartoonist d4r
ncartridge 9me,55g,,9mf;ncascade cw0,cpq,5wd;ncash dxb+2un,dxa;ncast 61z,55r,2er,ahj;ncastle 56e,9mk,9ml,7bk
ncat 4zz,3n5,d4s,9xu;ncategory v2,5kg+40u;ncathedral 9mp,9mq;ncatheter 9mr;ncathode 9ms,9mt;ncatholic 66j
ncatholicism bcx;ncatkin dpx;ncattle t0;ncattleman ,3mr;ncavalry 62v,62t;ncavalryman 67g,67f;ncave 64z
ncavern cw2,cw1;ncc 3qd;nceiling ,asl,5pg,asm;ncelebrant d4v,d4u;ncell 9mw,4n2,9mv,62k;ncellar 510,a6t,9mx
ncellulose 6nf;ncement epc,epb,6n9,epd;ncemetery 63m;ncent e3r,3pk;ncenter 1n2,523,9my,16j;ncentimeter 6gx
ncentrifuge 524;ncentury evt,6h4;ncertainty 3bg,aj6;nchafe egy+4g0+2o6+475+fc8,mz;nchagrin 3iu+qn
nchain cno,650,9n1,chx;nchairman 3nt;nchamber 526,awz,527,cmr;nchambermaid d4w;nchampion d4x,3mi,3ob,vj
ncharacter d06,3cd+4m6+1b0,37r,14z;ncharacteristic mc,14a,bq5,amz;ncharcoal enp,9n4,any,9n5;ncharger ,9n6
ncharity col,akx,94t;ncharleston ,,8sc+7sz;ncheat ,,vl,31d+2nc;ncheck dx7+fzk,5j2+p1,biz,17s+gz3+6x4
ncheckbook dy0;ncheese cet,dqz;nchemical o2;nchemist d50,6ar;nchemistry bbc,emh,e85;nchest 5h2,9nb,3ah,52a
nchick 9cs,3mt;nchicken 5zm,23f,,c7z;nchief 170,3n2,698;nchieftain d4o,698;nchild 1nh,3mj,67i
nchildhood 6oq,eim;nchill apd,164,6ks,5z0+7r3;nchimney 52b,9yc;nchina ,52c,,9ne;nchip 2bs,9nf,cw3,cds
nchiropractor d52;nchisel 9ng;nchloride es6,es5;nchlorine 6n5;nchoir cjy,cjz,9ni;nchorine d53
nchosen d54,,cnw;nchrist 6c6;nchristian 2c6;nchristianity 3d9,cif;nchristmas evp,evo;nchrome epe
nchromium 3tq;nchunk 2az,e4v;nchurch 616,34r,92x+7xm,cig;nchurchyard cua;nchute 56i,9nj;ncigar 9nk
ncigarette 9nl;ncircle e94,16g,e95,8ma+4dp+1du;ncircumstance 3ri,3ta,273,c7q;ncircumstances ia,dw3
ncitizen 2cc;ncity 63n,cr7,61u;ncivilian d57;nclaimant d58;nclam ,6f2;nclamshell 9dn,52d;nclarity 258,5ar
nclass v2,620,eg,22p;nclassic 9nr,d59;nclassroom 52e;nclaw 9e7,361,9e8;nclay epf,6o0;ncleaner 34t,d5a,3mk
nclear ed9+1as,644;nclearance ar3,e63,96k+ix;nclearness 258,5ar;ncleft ea5,vd;nclergy cj6;nclergyman vk
nclerk 67l,di7;nclient d6z,16x,563;ncliff 652;nclimate el3+6xr,6mq;nclock 52f;nclod 2az,69w
nclog 9nx,9nw,7ok;ncloset 355,af5,59c,52g;ncloseup 9ny;ncloth 1k;nclothes 50r;nclotheshorse 9nz,680
nclothing dq;nclown d5b,3ml;nclub 613,1mw,34v,52h;nclubhouse 52h;nclump 2ay,2az,2a1+2u1;ncluster 2ay
ncm 6gx,emz;ncoach 3mm,d5c,56k,9o0;ncoal 6nj,cwo;ncoalition 2b9,6lc+5l,4rq+5l+2pf;ncoast cyq,cw6,b8v,2zv+7sp
ncoat 34w,13p,341;ncoating 13p,384,9o1,12z+2w;ncockpit 9o2,,9o3;ncoconut cec,ceb,drr;ncoefficient 6gk
ncoexistence ec0+89s;ncoffee 60j,ds0,cfm,aoa;ncoffin 9o5;ncognizance 1js+404,5jz,b2y;ncohesiveness 2fh,ane
ncoin 17d+4ay;ncold efm,25o,5iw;ncoldness 5iw,59v,25o;ncollage 9o7,cg4;ncollar 9o8,ahn,,9o9
ncolleague d5d,67o;ncollector d5e,67p,,9oa;ncollege cma,cmb,9ob;ncolonel d5f;ncolony 2bc,chc,cv7,cqu
ncolor 5dv,au8,aot,37z;ncolors 9oc,9od;ncolt 9ey,9oe;ncolumn cp4,9of,cp9,6ij;ncomb 9og,,9oh
ncombination cgf,cnh,cng,cm1;ncombine ,61y,3hk+4la+82x+7i1+1v3+wg+5l;ncomedian 67q,d5h
ncomfort 2fo+3vf,3ih,33e+js,6mg;ncomforts dwr;ncommander d5k,d5i,d5j,d2c;ncommando d5l,cog
ncommentator 6ac,d5m;ncommission 2bb,dvs,4xz,ee3+86i;ncommissioner d5n,d5o;ncommittee 2bb,cmv
ncommitteeman d5p;ncommodity lt;ncommonwealth cra,16f,cnk,3ka;ncommune cr9,cnl;ncommunism cna,bco+6y2+6y1
ncommunist d5q,67r;ncommunity v7,cfs,dtq,cky;ncommuter 9ok,d5r;ncompanion 16w,d5s,d1y
ncompany 2b2,ckg,3rc,3jz;ncompartment 52j,92;ncompass 9on,bd,26e+87r,9oo;ncompassion 3je+1wf,5c4
ncompetence 5fv;ncompetitor vo;ncompleteness 3sx,ajs;ncomplex 5kr,eph,c8r,34n;ncomplexity 5bg
ncomplicity eda;ncomponent 1ke+8a1,9f,dr;ncomposer 67s;ncomposite 5kr,dqo;ncomposition 5f8,25h,1p5,e9+qh
ncompost epi;ncomposure 1j7;ncompound b7l+4b5+1v3+wg,es,9op;ncomprehension b5g+3g+80,e6m;ncompress 9oq
ncompulsion ,cvc,8il+am;ncompulsive d5t;ncompulsivity agc;ncomputer 34x,d4f;ncomrade 16w,d5u,677
nconcentrate ept,cbq,b92;nconcentration 5ep,5fb,4rk+3xx+18r+6ub+6uc+6ua,c6i+6ub+6uc+6ua;nconcept 3r+1cl
nconceptuality 3c9;nconcern 26k,3j4+122,5ya,14v+122;nconcierge d5v;nconclusion 3cb,b4o,1p8,ms
nconcord ,2ex+l4,e6p;nconcrete 6nl;nconditioning b3t+88z;nconductor d5w,3tx,d5x,t1;ncone 9ot,e92,dq3
nconfederacy 64e,62f,623,5ob;nconference 62h,3k2,1ln+2l9;nconfidant 67t;nconfidence 3bh,cam,eka,eav+rk
nconfiguration 3bo+gs1,ly;nconfusion 2ez,1jt+x8,c9o+1cz,8p4+1cp;ncongestion 6kl,jj
ncongregation 3jt,cgu,99j+7vy;ncongress cjd,cmk,cmp,sz;ncongressman 67u;nconjugate epj
nconjunction 25u,3sl,bf2,e6q;nconnection 17j,1p0,1hy,d60;nconnoisseur d61;nconscience cvd,al4,c9m
nconsciousness 26l,1js;nconsensus ecj;nconservatism bcp;nconservative 3mp,d62
nconsideration 26z+2ts+110+1s3+f6,273+110+2m0+1rr,5t7+110+1s3+f6,5c9;nconsistency 1j8,aix,eia,ajr
nconstant 5kn,6gj;nconstellation 3bo+4m0+1dp+f2s,cwa;nconsternation 3j2;nconstituent dr,d0e,9f,27s
nconstruct 3r;nconsultant 66u;nconsumer 665;ncontainer 22;ncontamination 6md+700+1r3,epl,4q4+700+1r3
ncontemporary d64;ncontempt 3ip,amw,28f,97w;ncontinent cwb;ncontinuum 6ok;ncontraceptive 350
ncontractor d65,,67v,5gi;ncontradistinction b3r+fn9;ncontrary 3qx,e8m,e6a;ncontributor dkd,d66
ncontrivance 34b,b0w,27e,b3h;ncontrol 267,e7n,8y9+jc,b5b+fnb+87n;ncontroller d1z,6b4,23o
nconvenience ejb,5b0,a53,34b;nconvention cml,3b6,bpa,5bw;nconvert d67;nconvertible 9ov,dy3,9ow
nconveyor d68,9ox;nconvoy cow,cov,8y2+7w2;ncook d69;ncoolant epm;ncoolness ca5,5ef,ald,59v;ncoop 9nc,51x
ncoordinate bav;ncop 2cb;ncopper emy,dxh,2cb,aoc;ncoquette 3mq;ncord 1i0,e2h,9p0,9oz;ncore 3k4,cr1,cwc,14y
ncorn dqx,,cdx;ncorner crd,crc,9p2,9p1;ncoroner d6a;ncorporal d6b;ncorporation 60y,ayv;ncorps cka,ckb
ncorpse 5g9;ncorral 9pi;ncorrectness ak4,ame;ncorrelate b76+4ll;ncorrelation e86,4ll+740,4ll+740
ncorrespondent d6d,d6e;ncorridor 52n;ncortex 5gs,axu,awl;ncost 17c+4m8,39u,39y;ncostume 52p,9p6,9p7,9p5
ncottage 9ko;ncotton eqe,9p8,dr2,9p9;ncouch 24m,,9pa;ncough eh3+2gl;ncouncil cmm,cmo,62i
ncounselor d6f,d6g,3m7;ncounter 352,9pb,,9ki;ncounterbalance 9pc,2ep,6ej+1fg+l0;ncounterpart b2i,52q
ncountry 16f,3kk,n5,3kw;ncountryman ,d6j;ncountryside cu7;ncounty cre,crf;ncouple ch0,ch3,e5s,3qi
ncoupling ag5,9pd,31p+yr;ncourage 25d;ncourt cmy,9ph,chq;ncourtier d6k;ncourtyard 9pg;ncousin d6l
ncover 24h,51g,4x6+hbd,9it;ncoverage dw9+2le,as5,5pn+448;ncow 9fe,9d9,d6m;ncoward 666;ncowardice alf
ncowboy 3mr,d6o,d6n;ncows t0;ncoyness ajx;ncps 6pm;ncr 3tq;ncrack vd,540,ea4,5wq;ncradle 9pl,cqs,eu0
ncraftsman d6q,d6p,1nk;ncraftsmanship 5hu;ncraze 3br,1ox+4ce;ncream 62q,cer,9pm;ncreativity 26f
ncreator 3ls,ht;ncreature 3m,d6r,67x;ncredo 3cw;ncreek 64v,d0u;ncrest crg,1n6,9pz,9po;ncrew cm2,3k5,2b8,cm3
ncriminal 7p;ncriminality edb;ncritic d6u,67y,d6t;ncrook 7p,3r3,9pt;ncrop 6dl,dpt,cg7,9pu
ncross 9px,aho,9pw,dc;ncrossroads cl1,eeo,b45;ncrowd n6,2b8;ncrush eoo,3jy,5z6,305+3xl+jm;ncrusher 9q0
ncrystal 3u3,9q2,cwg;ncube ,6iv,e46;ncubism cpw;nculmination eya,cri,5nc+87q+1r2,21b+1r2
ncult 61d,3br,cj4,b9a;ncultist d6w,d6x;nculture 62e,b3s+2hj,5lo+2hj,909;ncup 9q4,e5d,ea2,e2w;ncupboard 355
ncurb 9q5,,,4y2+il+an;ncurbside 9q6;ncure 24g;ncurio 356;ncuriosity 3b7,356;ncurrency 3pj,,5ev
ncurtain 357,cwh;ncuss 6ap,1ng,1lm+ph;ncustomer 16x;ncycle 3up,cnp,c3e+faw+7wp+4fa,6pm;ncyst efv,axz
ndad 1nl;ndaddy 1nl;ndam 52u,e3o,9bm;ndamned cft;ndancer 67z,d71;ndark 2f2,6my,3ky,6ou;ndarkness 2f2,3ky,6my
ndarling 2cd;ndart 9q8,,4r2+7t4+10r+109;ndata 63b;ndate 3ug,681,2bd,eti;ndatum 3c4;ndaughter 682
nday w4,etl,2gf,2gg;ndaydream 3bw+4jd+1vn;ndeacon d73,d72;ndead cfu,etm;ndeadline evj;ndeadlock 3s0
ndeaf cfw;ndealer 3oe,ci4,6bu,dgd;ndear 3me,69o;ndeathbed euo,9qa;ndebility 3tm+3y6;ndebris 6nt;ndebt ,3pl
ndec 6p8,ctv;ndecade 2gh,6h3;ndecedent d74;ndeceleration 39f,exq,8na;ndecember 6p8;ndecency 5d3
ndeck 9qb,52v,cg8,9qc;ndecomposition ,3tn,dz1+1q1,3pv+2hq;ndecorator db9,d75
ndeduction 6ep,6e8,5jl,5jh+f5+2lw;ndefect eju,atn,3sz,1j3;ndefender vg,d0f;ndeficiency 1p2,5fk
ndegree h9,i7,bn1,e2n;ndeity 1na;ndejection ekh+zw,2g8;ndelicacy akh,1mm,5j5,arm
ndelight 5y2+2np+1d5,3c8+1d5+2np;ndelirium 1ox,ehk;ndeltoid ayn;ndemarcation 63x,5j3+74f;ndemeanor 1j6
ndemocracy bcq+87z+880,3ka,b9q;ndemocrat d78,d77;ndemon 3lt,3nh,d79;ndenomination 61c,chl,3dk+1bb
ndensity ,5fb;ndentist d7b;ndepartment 619,crj,b6y;ndependence 3rx,6k2;ndependency 3rx+1rl,6k2,cqi
ndependent d7c;ndeportee 68k;ndepression 2fd,6me,ne,2am;ndepth 39q,5fd,ej5,5hk;ndeputy d7d,683,d7f,d7e
ndesert cqm,akd;ndesigner db8,3ma,d9t,d7h;ndesire ux+4w,5dl,3s4+7rb+1wi+4w;ndesk 52x
ndesolation 3to+wr,6mr+wr,5yv+ow,c33+wr+fip;ndespair 6mc+2rs,3ja+2rs;ndesperation 6mc+2rs,ah6
ndespondency cb2+gxh;ndespotism 6ls,3kc;ndessert 5zh;ndestination 3kn,ba9+1a5+1a0,bpg
ndetail 272+78j,3qt,bwb+78j,clg;ndetective 3mv,d7j;ndetector 52y,9qg,9qf;ndetergency at5;ndetergent 6od,9qh
ndeterminant 5ic+6n,esd;ndeterrent 1jv+43k;ndeveloper d7k,9qk;ndevil 660,3lt,5sw;ndevise dy1+812,dub
ndevotee 2cf;ndew epo;ndexamethasone eoe;ndiabetic d7l;ndiagram 9ql;ndialectic bbr,e8l;ndiam 39l
ndiameter 39l,e90;ndiamond 6ey,epp,,9qm;ndiaphragm 9qn,awh,9qp,9qo;ndiarrhea 6ku;ndiarrhoea 6ku;ndice 1i2
ndictatorship 3kc;ndie 1i2;ndiet cbl,cmq,cbk,944+7ea+7e8;ndignity aly,amq,eir;ndilemma b2a
ndiligence ,5cn,8ua;ndime dxe,9qt;ndimension 14g,1kc,6sp,5fc;ndinner cbx,627;ndiplomat 3mw,d7o;ndipole ,9qu
ndipper ,,64t,9d2;ndirection 1n9,nt,5m8,1l1;ndirector 685,d7q,d7p;ndirt 17z,2fw,6nq,5u8;ndisability 2g0
ndisabled cfx;ndisadvantage 14i;ndisagreement 6jh+fc,256,1lq+fc;ndisarray 1jt;ndisbelief b2l,ba8
ndisc 36o,3r4,55h,23p;ndiscipline hg,b1m+1zt,5cx,8zl;ndiscomfort 2fp,c98;ndiscontent 5z1+7r2
ndiscontinuity ei7;ndiscredit 6ln+73i+2kv;ndiscretion edh,b0d,5j5,aum;ndisease 1ou;ndisgrace 2fm+2kv+ry
ndisguise 5ai,358,4x5+1e6;ndisgust 3iq+zt+1xx;ndish 359,2aq,e5e,3o3;ndishonor 2fl+rz+ry,5cr
ndishonour 2fl+ry,5cr;ndisillusionment bag+gxn;ndisintegration 3tn+ot,elw,6fj+ot,dz0+6xu+1ql
ndisk 3r4,23p,36o,55h;ndislike 5ma,162+1w4;ndisloyalty 38q;ndismay 5z5+zw,3j2+1cx;ndisorder 2fa,3t8+18v,nw
ndispleasure cb5+2rt;ndisrepair elu;ndisrepute 6ln;ndissatisfaction 2an+7r1;ndistance tl,cro,39p,5yb+8bg
ndistaste 3io;ndistinction 26v+5o,6lm,aj3,bn5;ndistraction b29+qk,b2v,8ry,8jo+7qh
ndistress 1mi+4cg,6m7,egs,8fy;ndistribution 5ix,25z,236+64+8d,95k+4jw;ndistributor 686,d2e,ci1,9qz
ndistrict 1n4;ndistrust 26p+xc,38u;nditch 35a;ndivan 9r0,,,9r1;ndiversity 5b9,air;ndividend dxs,e49,dun
ndivinity 1na,alb,,5m5;ndivision ckc,he,12s+8p,3k1;ndock 9r2,drt,a3p,9r3;ndoctor 16y,d7t,,d7s
ndoctrine 33+408;ndog 4zw,d9f,d7v,3mg;ndollar ,6f2,6f0,bqc;ndomain o0,2bj,chh,60p
ndominance ap1,ny+208,dn1,m2;ndominion 6lq+208,1n4,cjg;ndonor 688,d7x;ndoor 533,35c,au5,9r4;ndoorman 689
ndoorway 35c;ndooryard 9r7;ndormitory 534,9r8;ndosage 6ha,35d;ndose 35d,6ha,6k6,23i;ndot eaa,61b,,23i
ndoubt tx+73h,5be;ndough cey,vu;ndove 9cx,,,ccp;ndowntown cr3;ndowry duc;ndozen e4m;ndozens 2eh
ndragon czr,d80;ndramatist 68b;ndrapery 357,9rc;ndraw cwk,d83,7ck,9rd;ndrawer 9re,d82,68a;ndread 165+1cw
ndream 5jc+7yg,5jd+1vn,2ab,b0t;ndregs cwl;ndress 35f,gy,50r;ndrill 9ri,,sr+2jb+19r,8zm+flo
ndriver 68d,68e,d84,g4e;ndriveway 536;ndrop 6im,3qm,arp,652;ndroplet e5t;ndrought ,ewe;ndrug 23q
ndrugstore 538;ndrunk 3mx,d86;ndrunkard 3mx;ndrunkenness eeg,,314;ndrygoods 9ro;nduck 4zq,e2c,ccq,9rp
nduct 3a5,dsq,53a;ndue au2,dxl;nduffer d87;ndugout 9rq,,9kq;ndumbbell 9rr,d88;ndung 6nr;ndungeon 54x,9rt
nduration 3ud,6ol,25v;ndusk 3uh;ndust 6nn,6nt,epv;ndweller bq;ndwelling 1i3;neagerness 5za,37v
near awm,b1i,,b2r;nearnings nq,1od+2uv;nearth 3la,3ty,bp,crz;nearthman dl3;nease 5au,6mg,3sq+1wc,ajw
neast e7s,,,e7y;neccentric d89,67h;neccentricity ,e9b;necho 5ee,d04,by2+y2,ap9;necliptic cs0;neconomics 5m1
neconomist d8a;neconomy cnb,b1b+844+4hq,,4p1+844+4hq;necstasy 3rr,6jm,50l;nedema egp;nedge 3km,vy,35i,aty
nedifice 3o;neducator 1nm;neffectiveness 5g6,5eo;nefficacy auo;nefficiency e7d,5hx;neffluent 6ns
negalitarianism b9w;negg ,608,5gw;neggs 608;nego 5yd,5i6,b09;negotism alz,5yd;negotist d8c;nelasticity 25q
nelation 3sh+1d4,can+1d4;nelbow azr,9rx,9ry,9rw;nelder 68f,ds1,d8d;nelectrocardiograph 9m9;nelectrode 23s
nelectronics bbe;nelegance 1j4,akg;nelement 1ke,dr,9k,cs5;nelevator ,9s1;nelite 1mz;nellipsoid e9s
neluate eq0;nembankment 53e;nembarrassment 2ae,ed4,c1u+4cf,5fo;nembodiment 6an,5lf+8cx,323+2xj
nemotion my+gw7;nemotionalism 1iz;nemphasis 3sn+9x,aq0,bv1,3fx;nemphysema efn;nempire crp,chr,cok,chy
nemploy 6jb+d8;nemployee 1nn;nemployer 2ce;nencampment cqx,34o,32r+s6;nenchantment 5y6+aa,1oy+1d7+p8,1d7+p8
nencumbrance 274,dxo,54e;nend 16k,o5,5v4+4av+20k+29+4f,150;nendowment 1jn+1f8,duj+80m,94r+80m
nendurance 5en,3rl+s1;nenemy ck3,3my,cfy,68p;nengineer 667,d8g;nenglishman 66k;nenlightenment 5lr+79c,,cq0
nenough 6gi;nensemble cjx,cla,ck0,cg6;nentanglement 59g;nenthalpy apb;nenthusiasm 3jg,agj,b1t;nentirety 6m3
nentrepreneur d8j;nenvelope 9s8,9s7,e8x,cwp;nenvironment 17p,vb;nenzyme 3tt;nepicenter csd;nepiphysis ,axt
nepoch 3uk,,ewj;nequality 38b,1oo;nequipment t5;nequivalence 1oo,aj2,5b8;nequivalent 3be,apn
nera 3uk,ewi,c0j;nescheat ,du2;nescritoire 57t;nessence 14y,etb,3eb,56q;nestate dty,3oz,cjh
nesteem 3so+it,5y9+it,5mb+it;nestrangement 6lb+2rz,3in+hq3;netcetera 9sa;neternity ewd,eby,exi;nethos aih
neurope ,cjn,cjl;neuropean hu;neve ,euu,eva,6ot;nevening 6ot,ex6,evb;nevent 12d,6j0,dnw,4m+89v
nevocation b4a+2lt,ba6+fw,5kc+4b+1vo;nexample hd+8co+1b8,27k+8co+1b8,3cq+1b8,5pk;nexcellence 5b2,b6w
nexception 5io+oy,b61,byh+2kk;nexcess 5fn,5fl,6m0,94c;nexcise dvo+82u;nexcitability b1e,agg
nexcitement 5yt+7q1,3s3+k7+7q1+a9,4z5+zk+x0,229;nexclusion eb6+rp+42f,6la,5io+oy,2z1+yy;nexecutioner d8m
nexecutive 68j,cje,3m4;nexecutor d8n;nexemplar 3cq;nexemption 6mt+11t,dvm,2z2;nexile 68l,68k,8jx+875
nexistence 9i+dd,2by;nexpanse 5fq,262,3lb;nexpectancy 1mj,5lg+xf
nexpectation u7+1rt+71c+xe,6mb+xf+f0h,5yg+xe+f0g,bb3;nexperience b3y+k6,1kl+6sh+2k+1xc+2ja,1lx+6sh+2k+1xc+k6
nexperimenter d0g,d0h;nexpert 7o;nexpertise 5hv;nexpressiveness akn;nextent ebi+19m,m1;nexterior 3kt,63z
nextrapolation b5d+72f,b4m+y5+71d;nextreme arb,63s;neye awd,b0a+4go,b2s+4go,1n2;neyebrow 5gk;neyelid 5gl
neyes b9b;neyesight b1h;nfabric 1k,5dg;nface 5hh,1j0,ahl,9sf;nfacet 278,eae;nfacility h2,b19,5av,4tg
nfacing ,9sh,9sg,8y0+g8l;nfaction cld,3k6;nfactory 53l;nfaculty 1jq,62d;nfairway cs6,ctf,ct9
nfaith 1kj,b97,16c,98l;nfalcon 4zg;nfame ej0,ej3;nfamiliarity 5k7;nfamily 612,3jr,v2,1mp;nfan 53m,djr,2cf
nfancy 1kh+70,b0s+70,5y5+7q6;nfare b86,6el,d8r,167;nfarm 53n;nfarmer 3n0;nfarmhouse 9sk
nfascination ehw+4lv+2rw,5y6+aa,ahw;nfascism bcr;nfat eqd,5gf,ap2;nfather 68m,d96,d8t,d56
nfatigue 3s1+by,ejs,cb4+og,8w0;nfavorite b52,2cd,d9e;nfear ed+1cw,3j4+7qa+7qb,3j3+zp
nfeature mc+3j,tu,bkv,bds+2wr;nfeb 6p3;nfebruary 6p3;nfee 1oe,dv3;nfeebleness 3tm,aq3;nfeed 602;nfeedlot 9sn
nfeel b1z+41l,o1+hal+8ct,5dn,8yq+g5h;nfeeling v,u6+41l,o1+ha3,5it+10v;nfeelings c9y+2k+fo6
nfell 6ne,9so,8k8+1uk;nfella 1ng;nfellow 1ng,16w,67o;nfellowship cl3,3rc,due;nfemale 33u,2c1;nfence 23u,d8v
nfencing 23u,eqb,97f+460;nferment 2f0,eo8,6gf+3z1+1qw;nfervor 3id,3s3;nfever eh8,c9v;nfiber 2g9,cbs,av4,37r
nfibrin eo5;nfibrosis efw;nfidget 3ix+7wu;nfield 2bl,63i,cs7,hg;nfiend 3nh,3lt,d8q;nfifties euf,eue
nfighter 1ni,9ss,3mi;nfiguring ma+16;nfill e24,3u1;nfilter 9sv,9sw;nfinger 3ak,e3h,9sx;nfingertip azd
nfinish 384,1p8,2fq,3kn;nfirearm 23v;nfirecracker 9t0;nfireplace 35n;nfirework 35o;nfirm 1mr
nfirmness apu,14b,,38f;nfirst e8b,,ie,8vp;nfish ,ced,d1s;nfisherman d8z;nfist aza;nfit ehu,efd,an9,4t6
nfitness 5ay,,atc;nfive e4i,cid,9t2;nfixture 9t3,dhk,5bm,la+2s;nflair b0n,5c0,6i2;nflank cqb,e9t,,9fs
nflannel 9t5,,53q;nflap 35p,6l5+gxp,5xj+4ft+2tg+7sj+1de,awy;nflashlight 53r;nflask 53s,e5f
nflat ,9t8,br5,9t9;nflautist d94;nflavor o1,u0+112,5ki;nflaw 3sz+3wr,ejt+3wr,ejr;nflesh avq,m3,6do
nflexibility 5ej,,5d5;nfloc eml;nflock ch6,60u,bu,62a;nfloor 9tc,1i9,bm2,cwt;nflorist d93,9td;nflour cbt
nflower 179,2dl,189;nflu efi;nfluff eog,,8fp+3i;nfluid 3u8,3u7;nfluoride eqf;nflush 189,3s6+18k,eh1,cg9
nfly 504,aci,9tf,4oj+gfz;nfoam 3ld,eqg;nfocus 3bj+2k2+9q,ai7,ako,efr;nfoe 3my,68p;nfoil 9tg,b70+8cv,9wz,53w
nfold 3r9,3jt,dzr,ch5;nfoliage 1oa,9ti;nfolk cfz,cne,1mp,5sf;nfolklore bae;nfollower ni,68q
nfondness 5y5,2ao,59t;nfood 12b,n1,b5m;nfool 2ch,d55,dbf;nfoolishness 38t,3az,33r;nfoot az8,e3b,cqt,342
nforefinger azf;nforeground b8x+19k;nforehead 5hi;nforeigner 2ci,68r;nforeman 3n2;nforesight ama,5k0
nforest 2bh,655;nforfeit dvh+1er,dvg+1er,4p9+1er;nforgetfulness ,b1x;nformalism b9m,b9x,8q6;nfort 541,53x
nfortification 23x,b0y+ya+ew,8lk+6ty+ew+f5w;nfortitude 5em;nfortress 53x;nfoundation 6hm,62y,23y,baf
nfounder ,d99,d9a;nfountain 9tq,3lm,9tp,9to;nfour e4h,9tr;nfox 9dr,d7u,eor;nfoyer 23k;nfraction er0,9ts
nfracture egi+f27+6sb+6wr,3lc,4rm+f27+6wr;nfragment 16o,a88,5ry+op;nfragrance 1jz,5e4;nframe 53y,9tu,m3,6pi
nframework 3cj,5dg,7g;nfraternity cl6,611;nfreak 3n3,d23;nfreedom 2f5,6mt;nfreeman d9b;nfreeway 9se
nfrenchman 66l;nfrenzy 1ox;nfrequency 6pl,6ht,e2g;nfreshman d9c,3nk;nfreshness 5dd,5bu,6k0,5hs
nfret 3sg+1w8,ahq,9tx,9tw;nfriday ev2;nfriend 16z,66x,16t,3ob;nfriendship 3rd;nfrieze 9tz,9ty;nfright ed+g4
nfringe 6io,cv6,do0,cgs;nfrog 4zh,d14,9u1;nfront csc,,b93,13t;nfrontage as6,e7o,53k;nfruit 2dm,59q,c1l
nfuel 3u2;nfullness ejp,5e6,3su,arl;nfumes eps;nfunction 17i,265,130+2n7,e67;nfund 2dw+80r+80u,2dx
nfundamentals b7n;nfunds 3pg;nfur 17y,9de,9u2;nfurniture dt;nfury 2ah+1w6,1ox+1w6,39e;nfuzz 3ov,2cb,5le,avm
ngadfly 6ap,9eb;ngadget 34b;ngage 36s,9uf;ngaiety 3j6;ngain 2ec,5fy,5fg,du1;ngalaxy clw,dr7,clx
ngallon e2y,e32;ngang 2b6,2b8,3k5,9u7;ngangster 68t;ngap 5bb,hr,540,cw8;ngarage 9u8;ngarden 35t,cpm,9ua
ngardener ,d9i;ngarment 7h;ngarrison 541,,co4;ngas ek7+2ip,o4,enq,eep;ngash 3sc+2oq,52s,4rs+2oq
ngastrocnemius azi;ngate 9ub,9uc,du5,9ud;ngatepost 9ue;ngee e3a;ngeneral d9j,d9k,b5x;ngeneralist dhl
ngeneralization 5ji+y5,5l2+7a0,5jk+y5,y5;ngeneration cnd,cnc,ewk,ey9;ngenerator 9uj,9ui,68v,9uk
ngenius 68w,5ho,vj,b0o;ngentleman d9l,6bx;ngenus b6p,cin;ngeologist d9m;ngeometry bas;ngerm 275+2r5,av5,9bv
ngermanium en0;nghetto cse,eca,crk;nghost 5kz+2ri,d9n,d01,3gb;nghoul d9u,czz;ngiant 9bn,d5g,chv,68x
ngift bs+79+1f8,1jn+1f8,lm+79;ngingham 9ul;nginmill 34i;ngirl 1no,68n,682,68y;ngirlfriend d9o,68y;ngiven 3ck
ngland awq;nglass 6nu,35u,e5g;nglee cap,5yu;ngloat 5yu+7zm+1so;nglobe 3la,3r6,9un;nglobulin es9
ngloom ed2,cav,3te;nglory eiz+76h+xu+6zy+6zx,ahr,5dr;nglove 9i8,9uo;nglow 6k0+7rg+7rh,5eh,dob+2xz,c8m+7rg
nglycerine 6nv;nglycerol 6nv;ngm 6h0;ngnp du3;ngoal 150,3kn,35v,8ja;ngoat 9fl,67a,d1r;ngod ,1na,d9p,54n
ngoddess czx;ngoitre efu;ngoitrogen eqk;ngold dwy,ao3,en1,dwi;ngolfer 68z;ngoner 690;ngood atj,25c,263,lt
ngoodness 263,25c;ngoose 9d3,697,ccr;ngore ,ax6,9up,4ph+7jh;ngouge 5ao,9uq,90p+7g2;ngoverned cjb
ngovernor d9q,9ur;ngown 9us,cmf,,9ut;ngrace ejn,,amf,agm;ngrade 620,6lh+6m,5f5,e2p;ngradient e8p,25x
ngraduate d2f,9uv;ngrain cwx,2as,eoj,e43;ngram 6h0;ngrandeur 38h,5cp;ngrandfather d9r;ngrandma 3n4
ngrandmother 3n4;ngranite ,ajn;ngranny 3n4,d9s;ngrape ce7,6dt,9ux;ngraphite 6ng;ngrapple 9uy,52d,22c+1vh
ngrasp 3c1+80,26e,aua,li+yh;ngrass 6dc,,dkk,604;ngrasshopper 9em,cfc;ngrating 9v0,9uz,9qr;ngratitude c9i
ngrave eu3,546;ngravel ent;ngraveyard 63m;ngray 398,9v2,cq9,9f5;ngrease eql,2fw+7fq;ngreatcoat 547
ngreatness atx,arj;ngreen 5dx,640;ngrenade 9v3;ngrief cay,5kd;ngrill 9v5,9v4
ngrind dkt,ar7,4to+kk,8o5+wm+1c4+4ar;ngrocer d9v;nground bp,3l5,3ty,6hn;ngrounds 1ka,1iy,cs8,5qd
ngroundwork 5jr,23y,96n;ngroup 69,6n3,bb0;ngrove cpj,35w;ngrownup 7n;ngrub cbm,508;ngrudge 5z8+7q2
nguard 693,,548,aqx;nguardian vg;nguerrilla d9x;nguessing 5jx+j3;nguest d9y,,694,563;nguide dm0,d9z,bhg,5lc
nguilt 3ru,cb0;nguitar 9v7;ngulf cx0,aj5,cwz;ngum ,aw9,,env;ngun 240,34e,6be,695;ngunman 695,6be;ngunner d2u
ngunpowder 6o8;ngusto 3ig;ngut ay7,cx1,9mo;nguts 39c;ngutter 35x,3t1,da0,9va;nguy 3n5,9vc,9vb;ngymnast 696
nhabitat csf;nhair tq,e4z,3ov;nhalf e4c,ews;nhall 549,23k,9vh,534;nhallucination 6kz+haa,b7v+haa,b5o+haa
nhallway 549;nhalo 5dr,6ia,dov;nhalogen 3u5;nhammer ,9vi,awn;nhamper 24k,9vj;nhand 26d,dab,280,b10
nhandbag 34g;nhandful e5r,e5h;nhandicap 2g0+18i,5fx,1jv+2n6;nhandkerchief 9vl;nhandle 241;nhandspike 9vn
nhangover ejd,daf,92p;nhappiness 6jl,3j5;nharbor ctw;nhardship 2ft,385,c36;nhardtack cdp,et2
nhardware 9vr,9vs,54c;nharness 9vu,9vt;nhatchway 9vw;nhate 3jb+1w1;nhatred 3jb;nhaunch ayx;nhaunt 3kp
nhaversack 50x;nhawk 4zf,,a16;nhay cei;nhead ayb,9bd,1jm,170;nheadache 14v,egt;nheadland cy7;nheadlight 9w0
nheadmaster da3;nheadquarters 9w2,9w1,coh;nhealth eje,eaj;nheap 2b0,bu,51t;nheart b8c,5gm,5ci,1n2
nhearth 35n,9w3,csg;nheavens cr0;nheaver 9w6,da5;nheaviness app,cau,,5fs;nhedge 9w7,dw8,9s;nheed 5ik+2wk
nheel 9w8,azn,3mg,cdm;nheight ast,1on,5eb,1jf;nheights csk;nheir da6,6bo;nhelium en2;nhelper ek,1nc
nhemisphere csi,e9v,axp;nhemorrhage egd+3vb;nhemosiderin esa;nhen 4zm,9c7,cco,9bg;nherb 9d,607
nherd ch9,cha,cjr;nheritage b1s,38y,2dq,4nr;nhero ddo,b8p,3mi;nheroine da9,daa;nheroism 5cj
nhesitation b2m+gl,agt,233+2wz;nheyday 189;nhide 6ne,4zs;nhierarchy cnq,cnn;nhigh ara,,eht,ehs;nhighroad 9wd
nhighway 360;nhill 657,36l;nhillock 65a;nhillside cx4;nhilum ,dq0;nhinge 9we,ebl;nhip ayw,,azw
nhistorian dac;nhitch 6pp,17s,5ib,9wf;nhitter 3md,dad;nhive cjq,9iq,cvr;nhodgepodge co7,3cv
nholder 54f,3n6,69a;nhole 3le,13u,,6ir;nholiday 2ge,evl;nhollow ea8,658,2bt;nhollyhock dr1,dr0
nhollywood ,ela;nholster 9wj,9wk;nhome crq,1i3,cqd,54i;nhomeland cqr;nhomesteader djt;nhomogenate eqp
nhomogeneity aiw,ajh;nhonesty 5cq,dqj;nhoney cev,3me;nhoneybee 9ef;nhoneymoon ett,eye;nhoof 9e3,9e4
nhook ,e8w,3bd+42b+g3l,361;nhoop ,13v,,513;nhope c9w+4cl+1wi,3j9+4cl+1wi,3ct+4cl+1wi,daj;nhorde 61j,clm,61k
nhorizon csm,asb,cum,csn;nhormone 1jk;nhorn 9wo,9bq,c0p;nhorror caa+1cx,9wp,3ir;nhorse 13k,,62v,a7c
nhorseback 9di,cx5;nhorseman dak;nhost 69b,61j,9bx,dd6;nhostess dan;nhostility 5ab,3rp,3jc,329;nhotel 362
nhound 4zy,3mg;nhour 6p9,186,ew4,asi;nhours 6of,ete;nhouse 13w,1mr,ckz,ckv;nhousehold 612;nhouseholder dah
nhousewife dap;nhousing 13x,54m,9lz;nhp e39;nhr 6p9;nhub 9wt,crb;nhuckster daq,dar;nhue aoe;nhulk 68x,9wu
nhum edz,,5wu+1ft+809+457;nhuman 347;nhumanism b9v,b9u;nhumanity akq,5b1,9fv;nhumidity elh+6tw
nhumiliation 6lo+qn,3iu+qn,5ve+qn,4q1+qn;nhumility am3,5ye;nhumorist 69c;nhundred 6h4
nhunger 6jy+7yk+1u8,5dm;nhunter 69d,,,9wv;nhurdle 9ww,b2g,4oc+7up;nhurler 2cu;nhurry 6lz+2iq,5f2,12w+r4
nhurt 7t+10w+1pl,1mi+77+2h3,2ad+qm+2h3,5xe+3wp;nhusband das;nhut 9wx,9ws;nhutment 9wy;nhydride eqr
nhydrocarbon 6nw;nhydrogen en3;nhyperemia egq;nhypertrophy 6rz;nhypocrite dat;nhypothalamus axw
nhysteria 1ox,cab,ehm;nice 6nx,cx7,dx0;nicebox 57b;nidea 2n+fy,bab,b6k,14s;nideal 27i+fm8+417,2cq
nidealist 69e;nidentity ag7,b42+y6+19u+2jh,e6f,5b6;nideology e1,b4i;nidiosyncrasy ajc;nidiot 69f;nidler 1nq
nidol 54n,dau,3co+zo;nignorance 5lt;nillinois ,d0w,bs7;nillness 1ot;nillumination em1,3rq+wk,bx3+19s,apf
nillusion 5ld,1kh,8wk,4o0;nillustrator d2v;nimage 3cr+70,5ah,1ih,1ki;nimagery m8+70
nimagination 1jo+fy,m8+fy,3ax;nimbecile 69f;nimitation 5lk,54p,4wv+qj,3fa;nimmediacy ,b2x,aqh;nimmigrant dav
nimminence eej;nimmunity 6ms,elb,,2z2;nimpasse 3s0,9j0;nimpatience 6l7,ca1,agq;nimplement du
nimplication 5jl+8ai+2wv+8ag,3cn+2ls+8ag,5uj+4ld+hsq,e8q;nimport 54q,daw,e3+43v,3cn+43v;nimportance tn,6ll
nimpression u6,5ag,5la,17n;nimprint b2h+85g,17n,bqw,bqv+1vb;nimpulse 64n,c94,c1w,3hy;nimpurity emi,3t3
nin 6gv,en4,64h;ninability 5hy,aus;nincense eqw,b35+7yn;nincentive 64l,6e6;ninch 6gv,e3x;nincipiency eu1
ninclination e0+20h+414,e9m,e9l,e9o;nincline hs,575;nincome 3p1;nincompetent dax;ninconvenience ejc+ru,aia
nindecision 5ih;nindiana 64h,dmx;nindifference 3is;nindignation 5yn;nindividual 1,day
nindividualism 38d,b9p,b9o;nindividualist d0i;ninexperience bah;ninfancy eu6,ein;ninfant 3mc;ninfantry co1
ninfantryman daz;ninfatuation c8o+gvt,5z6+gvt,b5p+gvt;ninference 14p+y5+2lw+f5;ninferiority ,ain,ats
ninfidelity 5cu;ninfield 9i7;ninfirmity 3tm;ningredient 9x2,1ke,cem;ninhabitant bq;nink eqv,ax9;ninkling 5l4
ninlet cxa,54s;ninmate db1,db2,67w;ninn 9wq;ninning 6pi;ninnocence alt,3rt,6jn;ninnovation 54t,26g,12m+1co
ninsect 1hl,3oh;ninside 3kr,3kq;ninsight 5ip,c9z,271,b2w;ninspector db4,d8l;ninspiration 5ke+7mz,9x6,b5a,b2b
ninstability ecl,ak9,6js;ninstant 3uj,w6;ninstinct b0j;ninstitution 1mq,9x7,b1r,12m+g1+4im;ninstructor 2d8
ninstrumentality cj2,at8,7i;ninsularity 3sk;ninsulation 3sk+wz,eqy,8xz+3zf;ninsulin axc;ninteger 1oj
nintegral bay+40p;nintegrity 3sw,all;nintellect b0g,3b0,vh;nintellectual vh;nintelligence tv,cn2,blp,288
nintensity are,1jb,aou,5e2;nintention u8,baa,8is+19z;ninterconnectedness ei9;ninterdependence e87
ninterest 26n+122+2rx,39s,5g5,dvq;ninterferometer 9xb;ninterior 3kr,3kq,cj1;ninterlayer 9xc
nintermarriage ecc+hnc,ecb+hnc;nintermediate eqz;ninterpreter dba,dbb,2d5,bjx+2m2;ninterpreting 26y+pp
ninterrelation e88;nintersection 5kp,363,6i9,chf;ninterval if,baz,39i,5ra;nintima awi;nintrenchment 9s6
nintrigue b82+41i,eax;nintroject b8h+70u;nintuition 26r+fl5,27g+fl5;ninvader dbc
ninvention 26g+qf,54t,90m+zd+qf;ninvestigator 3nx,2ck,3mv;ninvestor 3n9;niodide er1;niodine en5;nion 659
nirish d1f,cfa;niron en6,,9xf,9xe;nirons 9xg;nirreproducibility akb
nirritation 2fe+4v,3j1+4v,eld+2h1,eeq+707;nisland cxc;nism 33;nisolation 1oz+wz,c9f,98b,e08+72m
nisopleth csr;nitch efq+4g1+1e1,5y1+7r9,4g1+1e1;nivory ,397;njackass 697,9f9;njacket 9xh,9xi
njade ,d29,ao6,9f6;njail 364;njam ccl,2ff,3jy,458;njan 6p2;njanuary 6p2;njap 66n;njar 54v,e5i,5vw+2s4
njava ,60j;njaw 3ag,b03,9xj;njealousy cbe,b2u;njeep 9xk;njelly ccn,ccm,er2;njeopardy 2fz+l3+gj;njesuit dbg
njesus 6c6;njew d11;njewel 365,dbh;njeweler dbj,dbi;njimdandy 69k,54w;njimhickey 69k,54w;njohn tf,,,dmn
njohnny 3o6;njoint 3ao,9xr,3ra,5zf;njournalist 69l,d7n;njowl avt,b02;njoy 2aj+7qy+zv,3c8+7qy;njudaism cij
njudge 2cl,68i;njuice cfh,ef0,doe,ax4;njuly evz;njumble 1p4+2pj+1cp+4ms,cci,3cv+2pj+1cp+4ms
njunction 369,3sl,3ra,9xt;njune evy;njunior ,dbm,dbl,dbn;njurisdiction auk,63w;njurisprudence bbq,3kd
njury coq,cor;nkale vu,dqg,cdu;nkeep vt+1bl,54x,9wi;nken 5jz,b0l;nketosis 6kd;nkey 9xv,b57,aoo,br3+6zs
nkeyboard 9xx,9xw;nkeyhole 9xy;nkid 1nh,eop,,3mj;nkidnapper dbp;nkiller 2cm,elm+y+47v,b2d+hcv;nkind 95
nking dbq,dbr,d37,eiw;nkingdom 6mm,cst,63r,coj;nkinship 3qu,1ok;nkit 9xz,54z,9bk;nkitchen 550
nkitchenette 9y0;nkitten 9dt;nknack 5hp;nknapsack 50x;nknee azg,9fr,9y1;nknife 551,552,6iw;nknight 69n,9y3
nknob 9y5,9y4,e9r,9y6;nknot cgc,553,et6,exv;nknowledge 7d;nlab 554;nlaboratory 554,cur;nlaborer 1nr
nlabour 61i,3s5+2gz,,le+11f+kk;nlack 1p2+2ws;nlad 1ng,676;nladder 9y9,ebh,c7h+6wq;nlady dbv,d70,dbu
nlagoon cxd;nlaity cj7;nlake 2bu,err,erq;nlamb 9fj,,dbw,69o;nlamp 1ia,9yb;nlance a9z,aa0
nland dtx,3lf,2bj,bp;nlanding 9ye,9yd,4ng+2ss+qx,8er+2tf+7v2;nlandlord dbx;nlandmass 65b
nlandscape cu9,9yg,9yf,bci;nlane 9yi,9yj;nlantern 9yk;nlap az6,ekx,9yl,555;nlarva 343
nlash awf,9yn,8hs+48g+a5;nlast 1p8,e8e,9b9,eu2;nlat az1;nlather 65p,3sg,dbz,cxe;nlatitude csx,edf,63y,asa
nlavatory tf,af3,9te;nlawman nj;nlawn csu;nlawyer 2cn;nlayer 1ib,2bm,5md+7fk,9cu;nlayman dc3;nlb 6gy
nlead ate,en7,3c6,9ao+42j+7p6+1z9;nleader 99;nleaders 3kb;nleague 3k2,cmi,e3e;nleak cxf,,6fs,3i5+3zp+3wo
nlearning u1,5lq;nleash 9yr,3qj,96q;nleather ib;nlecturer dc4,dc5;nledger 6f5,9q9;nleft ctq,cot,azb,557
nlefty 69s,69r;nleg 5h7,az4,9ys,2es;nlegislator 1ns;nlegislature 16d;nlemon ce2,ao4,ds4,b36
nlength 39o,25v,asn,39p;nlens 36b,,bdj,awk;nlesion 6ka,1ow;nletdown 3j8+1d1;nlethargy ,aq5;nletterman dc8
nlevel h9,6lh,i7,ask;nliar 69t;nliberal dc9,dca;nliberalism bct;nliberty 6jo+2w2+2w1,1oq+2w1,edi+rm+2w1,etv
nlibrary 9yu,cgw,9yt,cgv;nlid 5gl,9yv,242;nlieutenant dcc,dcb,683,dcd;nlife 6ja,5k4,ec6,2ew;nlifetime etw
nlifter dmk,d3w;nlighting ecy,9yz,,4ro;nlignite 6nk;nlikelihood aj7;nliking 161;nlilac drf
nlimb 1jl,3ox,csv,9z2;nlimit 1je,ex8,2bn,63x;nlimitation 3cc+4p+wi,atm,6h6;nlineage 1mt,6hq,e3y,dvx
nlinen 9z5,er5,9z4;nlinguist dcf,dce;nlinguistics bbw,bbv;nlink ,9z7,1p0+49b+s3+c8,6i7;nlint er7,9z8
nlion 9dx,dcg,d1p;nlip awa,dq8,5q4,9k9;nlipstick 9z9;nliquid 180,ek5+ff8+19b,2gb,bvg;nliquor 3jo,er8
nlistener da4;nliter e34;nlitter co8,eq9,55c,517;nlittle e52;nlivelihood vt;nliver awx,,dck,dcj
nlivestock 9d8;nliving 5k4+de,cfv,2ew,vt;nload 36d,6hb,1hw,e5u;nloading 36d,6hb,e7l,1hw;nloaf cdl,ccw
nlobby 23k,cnm,cgm;nlobe 5gt,dtf,bsr,9za;nlobule axv;nlocal 9zb;nlocale cv1;nlocality 1n7
nlock 9zd,avk,9zf,9ze;nlocker 51w,9zg,9tk;nlocust ,drn,drm;nlodging 13x,ajm,93i+4lj+2x3;nlodgings 9qs
nloft 9zk,55e,aqp,9zj;nlogic bbs,b0b,b7o,bbi;nloneliness ei4,5yv,ag8;nlonging 1mh+1d8;nloon dcm,,dj0
nloop 9ps,3r5,e09,clc;nloot 2dp+11b,vu;nlord 3ls,6ae,3na;nlore 5lp;nloser dco,3nb,dcn;nlosses dw2
nlot bu,cuz,16g,ia;nlots 2eh;nlouse 9e9,3oh,,9ea;nlove 166+4c7+2s1+1w3,b5q+4c7+2s1+1w3,3me,c91+48s
nloveliness ahs;nlover 16r,2cf,66a;nloyalty 38p,cbd,1hh;nlucidity 258,ehh+19s;nlucifer 660,cxp,55m
nluggage 34h;nlull exk,6mp+7pv;nlumber 3u9,9i6;nlump 2az,2fb,69w,cx6;nlunation 6p1;nlunch cbv
nlure ahx,3bd+fa,50y;nluster 5du,anq;nluxury ,,ekp+46h+g5a;nlyricist dcp;nmachine t7,dcq,clt,36e
nmachinery 36f,cpb;nmachinist 69y;nmadman 69x;nmadness ehn,eg1,2ah,3az;nmaggot 9es;nmagician dcs,6bk
nmagnet 9zq,3ce;nmagnitude bc,e7g,atv;nmahogany ds2,6dh,5e1;nmaid 6a0,69z;nmaiden 69z;nmailbox 9zt
nmainland cxh;nmajor dct,,dcu,ban+71j;nmajority 5fp,e25,euj;nmajors cl8;nmaker 1nt,3ls,60z;nmalady em2,1ot
nmalaise 6lu;nmale 33v,2c2;nmama 2co;nmamma 2co,5h3;nmammal 9d4;nman el,hz,dcx,347;nmanager 685,3mm
nmanhattan ,cfd;nmanhood eii,5b1,8tk;nmania 3l6,6l1;nmaniac 69x;nmanifold 9zw,era,chj;nmanner dx,38w,b6q
nmanners amd;nmanpower 2b4;nmantel 9zx;nmanufacturer 60z,6a1;nmanzanita dr6;nmap 55k,17i;nmaple ds6
nmarble erb,9zy,9zz;nmare 9f0,cxi;nmargin 6in,as2,,du7;nmarginality aqv;nmarksman 3nf;nmarksmanship b11
nmarriage 3rm,ch4,4x1+1zl+rr,eic;nmarrow avz,,cez;nmarshal dd0,dd1;nmartini cfe;nmartyr 6a2,dd2
nmasonry a05,,4ti;nmasquerade 625,9sj,8wo+767;nmass 5ek,bu,cgd,936;nmassachusetts 64i,66i,,5rp;nmasses 1mv
nmast ,drc,cel,a06;nmaster dcr,6ae,6by,dd4;nmastery b18+71h,2fn+1fe,964+1fe;nmat a09,a0b,a0a,cxj
nmate dd7,6br,dd8,1o0;nmaterialism eeu,b9y;nmathematics baq;nmatter 5i5,14t+207,gp,b2c;nmaturity 6or,6lf,eum
nmaximum e5y,as7,csz;nmay evx;nmayor dd9;nmaze a0e,3ba;nmc exw;nmeadow csa;nmeal ef,ewg,cbr;nmean 5lv
nmeat uz,dta,14y;nmechanic 69y;nmedicine 27m+1pp,t8,8tx+1pp,974;nmeditation 5jn+1rk+2t,b4t+1rk
nmeeting 1my,2ba,3hx+1x0,sz+11l+4z;nmelancholy 3j7,ehr,axb;nmelon ce6;nmember 172,e70,3aj,cji
nmembership cob,eay;nmemorization b3v+19q;nmemory 5l9+19q,26x+19q,26h+19q,55o;nmen 2b4;nmentality 5m7,3as
nmeq apo;nmercenary ddb;nmerchandise 1id;nmerchant 173;nmercury en9,,,apc;nmerit 5ft,5bz
nmess ekt+3x1,2ff,ccx,cbo;nmessenger 1nu;nmetal 2p,6mz;nmeteorite 65d;nmeter e3n,a0l,bux;nmetropolis 63n,61u
nmg 6gz,en8;nmicelle cxm;nmichigan ,,4ss;nmicrometeorite cxn;nmicron e3l;nmicroorganism 23e;nmicrophone a0n
nmicroscope a0o;nmicrosecond ew7;nmiddle 1n2,b7j+7ke,ayt,ex4;nmidnight evc;nmidst csq;nmight aps
nmile e3d,e3p,e5z,e3q;nmilitia 62u,co2;nmilk cep,ax5,,ceq;nmill 53l,,,a0r;nmillennium ety,ex1,ewm
nmilliampere 6gt;nmilligram 6gz;nmilliliter 3qd;nmillion e4q,e60;nmilquetoast 6bf;nmimesis b9n,efa,bks
nmind 1jm+flu,b3z+flu,3ca,dl9;nmine a0u,a0t;nminer ddf;nmineral 6n6;nminiature a0v,55q;nminimum e53,ct0
nminister 3ms,ddh,ddg;nministry ciu,a0w,civ,8mp;nminor 1nh;nminority cgi,as4,euk;nminute 6pa,1p7,w6,e2o
nmirror a0x,b47+8do;nmisconception 1kg+x7;nmisery 6lw,cax;nmisgiving 5yq+fpl,5lh+fpl,26p;nmissile a0z,ta
nmissionary ddi,ddj;nmissouri ,,d0x;nmistress ddl,,ddk;nmistrust 26p+xc,38u;nmite 2ef,9cq
nmixture 17w,1mn,1n0,3hl+jh+1px;nml 3qd;nmm e3m;nmob 61l,621,2b6;nmobility 5bk;nmode dx,eak,e6u,3qs
nmodel 3cj+4bq+2r7,b6r,ddm,246;nmodernism a10,5ew,8q8;nmodernity 5ew;nmodesty amg,5d2;nmoisture 6mv+1q3+6tw
nmold 2er,55r,6nz,6fw+6tt;nmolecule eno,17v;nmoment w6,1p7,eth,5g1;nmomentum apx,apr;nmommy 2co;nmonarch 3o7
nmonday euy;nmoney 2dy,6dy,dx9;nmonk d9d;nmonkey ,69g;nmonocle a14;nmonopoly ej9+85s+4h2,ej8+85s+4h2
nmonotony 5b5,ait;nmonster czq,,3n3,3nh;nmonth evu,6p0;nmonument 36i,ct1,57d;nmood 3jd,6mq,3qs
nmoon ,cxo,6p1,6cs;nmorale ehe,agb;nmorality 25b,3l7;nmorals 3l7;nmorocco ,eoq;nmorphophonemics bbz
nmorrow eut;nmorsel e5q,3ji;nmortal 1;nmortality ,exr;nmortar ,erc,a15;nmortgage dwf+4ip
nmosaic a17,eg6,,b8r;nmosquito 9ec;nmother 6a6,,ddr;nmotivation 1fy,emb+zf,8fg+zf;nmotor 55v,cxq
nmould 6nz,2er,6fw,dsl;nmound a19,65a,2b0,36l;nmountain 65f,bu;nmountainside cxr;nmourner 6a7
nmouse 9eu,ege,ddt,a1b;nmouth ,3a7,cxt,cxs;nmouthpiece ,a1c,ddu,a1d;nmover ddv,dgn,6a8,cq5;nmph exx,ey4
nmuch e61;nmucosa awp;nmucus axf;nmuddle 1p4+71x,2ff;nmuffler a90,a1f,9q7;nmulch a1g;nmule 9fa,55y
nmultiplicity ard,as3;nmurderer 3ni;nmuscle aw2,aw1,,aui;nmuse ,b6f+2t;nmuseum a1h;nmusician vm,3nj
nmusicianship b0z;nmusing 14q+2t;nmusketry cnz,b1a;nmustache avn;nmutton cdc;nmuzzle 9v8,,a1k,53z
nmyofibrilla axn;nmystique aij;nmythology cgx,6sl;nnadir eki,ct2;nnail azt,a1l,e3f;nnakedness 3sv,6mr
nnapoleon ,,8rs;nnation 16f,n5,,cmh;nnational 3lz;nnationalism 5ct,b9r,c8u,b9s;nnative 668,d0j,8e0
nnature aii,czu,cxu,59s;nnausea 3se+80i,c9h+80i+zt;nnavel ayy,cr2;nnavy ck6,ao7,ck7;nnazi ,de1
nnecessity 6ly+8t,3lh;nneck ayi,cxv,cd5,a1n;nnecktie 560;nnectar epz,,cca;nneed 3sr+1u9,65g,1fy,6mh
nneedle ,,a1r;nneglect 3bk+1ra+71s,6ld,4s6+71s,37x;nnegro d0o;nneighbor de3,cxw
nneighborhood 1n7,cl0,6h7,cu1;nnemesis ,3sp;nneocortex axr;nnephew de4;nnerve ,5ci,25a;nnerves 6kw
nnest 65h,,cu4,clh;nnet ,a1u,nq+82f,562;nnetwork 634,,561,a1v;nneurosis 6l2;nneutralist de5
nnewcomer 3nk,de6;nnewsman 6b1;nniche eap,6i8,578,eal;nnickel ena,dxf;nnight 6ou,ev9,ev8,eup;nnightclub 51v
nnightfall 3uh;nnightingale 9c9;nnightmare eb8,b49;nnine e4l,613,a1y;nnineteen e4o;nnip e5v,66n,u0,5ef
nnitrogen enb;nnobility 62r,5cp,6li;nnoisemaker 564;nnomia 9ek;nnoon ev5;nnorm e8h,3d1;nnorth ,64g,e7q,cru
nnortheast e7r,,e7x,crv;nnortherner de9,3oi;nnose 5hf,a20,a21,e51;nnostalgia c8z
nnotch ea3,2bv,a22,8pf+79o+2og;nnothing 3qh;nnotion u6,b6h,b8d,566;nnov 6p7;nnovelist dea
nnovelty 5bu,5hs,9y2,9hr;nnovember 6p7;nnow etg;nnozzle ,5hg;nnucleolus axl;nnucleus axk,cxx,3k4,cxy
nnude a24,ejl,deb,a25;nnuisance b6a,6ag;nnumber 261,3x,3fk,bhj;nnurse dec,ddy;nnut 6ds,,a26,e3w
nnymph 661,9er,ded;nnymphomaniac dee;noak drb,dra;nobject 1i,3cx,bel,1k9;nobjective 3cx,a29
nobscurity ,eiy,ed3;nobserver 2c3,6ac;nobstacle 1jw,567;nobstruction 140,ekv,1jw,94e+11r+5x;noccupant 1ny
nocean cxz,6he;noct 6p6;noctober 6p6;nodor 1ja,1jy+1e2;noffice 568,16h,130+4iz+2n7,6j1+2n7
nofficer 3ng,def,nm,3nm;nofficial nk,deg;noffset ie,6ej+2xq+8cg,dt2,6c8;noil 3ua,,erk;noldster dei
none 2eb,b7k;noneness 5b7;nonlooker dej;nopen 644,ct7,c83,845;noperator 6hk,2cr,dek;nopponent 3no,3m6
nopportunity nz;noptimism cb7,auw;norange ce1,ao1,ds3,ers;norb ,3r6;norbit ct3,o0,bd,ct4;norchard 35w
norchestra 622;norderly deo,den;nordinary dep,ebk,deq,a2j;nore 6n8,e3s;norgan ts,cn4,,bkb;norganism 8v,cpd
norganization 3v,14n+198,v5,4xx+gc+1z7+1vp+1a1+198;norifice 3a4;norigin v9,5dc,1m4+8d2+203+zc,bau
noriginal a07,5lb;noriginality 5hr,5bt;nounce ,e3z,9dv;noutcast der;noutfield a2m;noutfit cm7,56b,54z
noutlet 36j,,53j,9b8;noutlook 5m7,u7,8z9;noutpost ct8,cni,a2o;noutset ie;noutside 3kt,63z;noutsider 68r,des
noutskirts cr4;noval 6ic;noverachiever det;novercast 20q,ed0+20q,a2p;novercoat 547,a2q;noverdrive ee2+84z
noverhead dup,,,aep;noverlap 3bu+4ln,aqc,555;novernighter deu,a2s;nowl 9ch;nowner 1nw,3nq;noxen t0
noxygen end;noxytetracycline a2w;noyabun dev;nozone erh;npa 1nl,enh,e3v,64j
npace exy,2ed,25w,2zm+3ze+1x9+4du;npack 6hd,60m,a2x,2b6;npackage 2b1,1ie,3e9;npail 51p,e5j
npain 9j+qm+2h6,3ii+qm,5iu+2h6,6ag;npaint 56d,css,a6w;npainter 6ah,dey,a2z,501;npair cgy,3qi,60q,cga
npalace 56e,chs,,a30;npalette ase,a31,a32;npall 5z0+jq,,357;npallor aof;npalm azc,e3j,6de,28d;npan a34,,a33
npane 56f,56h,23i;npaneling 56h;npang 3ij,6kp,egv;npanic 5yp+7qc+2rh,6l6+7qc;npansy dri,6bf
npanther 9dw,,501;npapa 1nl;npar e2d,1oo;nparachute 56i;nparade cp3,cpr,8s2+4ds;nparadigm e6w,1ki,bek,bcj
nparadise cs1;nparagon 3co,2cq;nparallel aiz,63y,e9g;nparallelism aiv;nparasite 9bw,dc6;npardner 67n
nparenchyma avr,dsu;nparent 3nr,8dy;nparenthood eij;nparish ckx,cta;npark ctb,640,9hn;nparlor ,55d
nparson 3ms;npart 9f,6d,nf,b1v;nparticle 17v,3li,bf3;nparticular b5w,3qt,bol
npartition 56j,e36,5ga,4s0+2q7+2ic;npartner 1o0,67n,df1;npartnership ci0,e68,bj6;nparts ctc
nparty clr,v8,clu,2a7+86w;npassageway 1ig,1jh;npassenger 2cs;npassion 2aa,37t,6jx,3l6;npast 3uc,etz,bf7
npaste enx,,enw,ceu;npastor 3ms;npasture ctd,604;npatch 1j2,2bp,a37,2gj;npatchwork 3cv,a39,a38
npathologist d7m;npathology bba,17u;npathos auv,3jf,buj;npathway 5gr,a3a;npatriot df3;npatriotism 5ct
npatrolman d90;npatron 6al,df4,2ct;npatronne df5;npavement 56n,6o3,580;npaw 9fn,26d;npay 1od+1yf+1eh+2uj+30
npayday evg;npea cdw,,drq;npeace ech+4b2,ecf+zl,3j0+zl,elk+4b2;npeak 3qe,189,1on+2sv,1n6;npear ce9,dry
npearl dx1+7hz,397,6im;npeasant df6,,df7;npebble cy0;npecs 5h1;npectoral 5h1,a3c;npeculiarity b6x,38e,356
npeddler df9,dgx;npedigree 1mt,,an4;npeer 1nd,dfb;npen 56o,247,a4b,a3g;npencil a3e,ep7,e8r,a3f
npennsylvania 64j;npenny e3t,3pk;npension dx8+4hl;npentagon ,ck9,e9h;npeony dqa;npeople 34,61e,cgo,1mv
npercent 6hs;npercentage 6hs,bt;nperception b8q,b6g,3bl+401,3bm;nperfection 6m2,3co,8le+3z5
nperforation a3i,cy1,90q+7je;nperformer nl;nperfume 1jz+2gy+4g5,56q;nperil 2fz+2mq+l3,eln+2mq+l3,1gy+2mq
nperiod h,ey7,ewt,ewh;nperiphery 6io;npersistence 5ey,5cm,92n+wo;npersistency 5cm;nperson 1,auy,bf4
npersona 14z+2r3+76d+20c,5ah;npersonality 59r,dfc;npersonnel n7,ciw;nperspective u9,ahh;npet 9be,2cd,,8zv
npetitioner 6aq;nphalanx avv,clz,cly;nphantom 3lu,27c;npharmacy bb8,538;nphase 188,ek4,ey8,ahi
nphilosopher 6as,dfd;nphilosophy 33,27n+40i,b98;nphonemics 5m3;nphonology 5m3;nphosphate erm,cfl;nphoto h4
nphotograph h4;nphysician 16y;nphysicist dfe;nphysics 3d2,bbd;nphysiognomy 3ap;nphysique 5ea,m3;npianist dff
npiano a3k;npick 1k5+738,e4w,62q,59m;npicket dcl,ckl,,a3l;npicture 1ih,t9,5la+70,eba;npiece 1ii,a3n,nf,e9
npig ,6bh,dae,2cb;npigeon 4zn;npigment 181,erp,56d;npile 2b0,bu,6dz,avh;npill a3q,56s,dfh,b6e
npilot 6at,dfi,,5lb;npimp dfj;npine ,dpw;npink 5e0,dqd;npinnacle a3t,1on,ctg;npinpoint ewf,5aj,a3u
npioneer dfl,dfk;npipe a3v,248,6il,56t;npique a3w,3j1+2rj;npirate dfn,,a3x;npistol 56u;npit cy2,e91,dq5,5hq
npitcher 2cu,a3z,e5k,ds7;npitchfork a40;npith dst,14y;npituitary axs;npivot ,,8nm+4f7
nplace nd,3ki,5hj+84l,ctz;nplague efk+2y1,ef8+2y1,chd,c28;nplainclothesman dfo;nplan md+fz+84,1k0+fz+84,a41
nplane 1hn,6i1,ebj,a42;nplanet 65j,6b8,cy4;nplanner 6au,a43;nplant 24a,4n3,dfp,b7z+ged
nplantation dtz,cnj,35w;nplanter dfq,dfr,a44;nplaque avc,9k2;nplasma ,erv,ek8;nplaster 6o5,,a4o,a45
nplastic emn,dx4;nplasticity 5ei;nplate 54i,36p,a48;nplatinum ene;nplatonism ba0;nplatonist dfs
nplatoon ckh,cki,ckj;nplayer 2cv,vm,16u,dft;nplaymate dfu;nplaywright 68b
npleasure 2ac+1d5,3c8+1d5,b50,947+7r8+1d5;npledge dwe+43e,dfv,60d,15r+fua+1ao;nplenty arv,bu
nplot 3cm+2jx,2bp,5nb,bsk+41j;nplow a4c;nplug ,5ze,5uo+790,a9y;nplumber dfw;nplunder 2dp+4ii+4ih+11b
npocket ,eah,dwl,ea9;npoet dfy;npoint 5ko,bo,bkn,272;npoise ,edt+1vl+7mf,amh;npoison esc
npoke ,3mu,a73,2zx+g6e+yj;npolarity e8j,e8k;npole 36r,d1a,b9e,6gw;npolice 61r;npoliceman nm
npolish anr,2fq+1qz+1qy,ery,bsc;npolitician 2cw,vn;npolitics e84,5m0,8tw,bbm;npoll 5jw+2vl,aye,ayc
npollen dpz;npolls ctj;npollution el1+1r3,eks+1r3,4q4+1r3;npolynomial b7d;npolyphosphate erx;nponcho a4g
npond 65k;npony 9f2,,3dn,a8q;npool a4h,65k,cqa,3k3;npop 1nl,cfk,5wy+f9c+hcf+45u+2u3,bu8;npope dg1;npoppy dqn
npopulace 61h;npopularity ake;npopulation cjp,cjo,5lw,e65;nporch 24b;npore eab,avd,dq2;npork cdf,dwn
nport 645,cf6,a4i,9ym;nporter dg2,689;nportfolio a4k,clf,bie,8vl;nportion 9f,6d,32t+1ee,bt;nportwatcher dg3
npose 5bs,aqw,4ui+2w8;nposition 7m,ctk,u9,14f;npositivism bal,atu;nposse coi;nposseman dg4
npossibility b9g,3t2,14w,b55;npossum 9d6,9d7;npost 3kv,36k,12x+84h,24c;nposture 14f,25m,3d5,5g7
npot a4l,1iu,e5l,56y;npotassium enf;npotato cdr,dsd;npotency m2,5eo,2fu,ef2;npotentiality 2fu,3au
npothole cy5;npotter dg5;npoultry 33y,168;npound 6gy,,e40;npoverty 3t7;npowder erz,6o8,a4p;nprairie cth
npreacher dg6;nprecedence 6j5,5eu,9ap+84y;npreconception b9d+gr1,3d8;npredilection 3d6,3im;nprednisone eod
npredominance 6lp+kz,5at;npredomination 6lp+kz,5at;npreexistence ebz+hqc;npreference 3im+7rc,3d6+1rh,5jq,atg
nprejudice 3d8+2jr+87i;npremix 60b;npreoccupation b6i+4ca,b2o+4ca,8g0+824;npresence 6j7,,d02,b88
npresent 183,dug+1y9,bf6;npreserve eky+1y0,cso,3jl;npresident ,dgb,dga,3nt;nprestige eix
npresumption 3ck+1rc,b4n+1rc,akv,99a+4iv+6pz+1rc;npresupposition 1rn;npretence 38g,ahk,28m,5je
nprevision b4h,,5k0+2jz,1k4;nprey 6aw,9e1;nprice 39u,2dt+41o+1yp,39y,asy;npricing b3m+1yp+41o
nprick 3mb,3r8,5gx,90r+48w;npride 2af,cas+2rd,alx,chb;npriest 1nx,dgc;nprime e2b,189,,eul
nprincipal dxn,6ax,3o9,dwk;nprinciple b87,5lj,1kf,5ku;npriority 6j5+fn6,5eu;nprison a4w,ebb;nprisoner 3nu
nprivacy ,2fg;nprivate dgf;nprivilege ath,au3,au4;nprivy tf,a2n;nprize 2dr,2dp,ads;nprobability 260,5bc
nprobe 5jv+1ad,a4x,90x,8uh+46t;nproceeds 1ob;nproduce 5zr;nproducer 6a1,dgg,c2t+1vz;nproduct 1id,b9,b79,es1
nproductivity ,e7h;nprofessional 174,dgh,dd3;nprofessor dgi;nprofit nq+4hw,5fy;nprofits nq,6e3
nprofundity b8l,ar8,5hk,asp;nprogram md+42d,b7w,ue,5o3;nprogressivism bcu;nprojectile ta,36z
nprominence 6lj,atw,17m;npromoter dgk,diy;npropagandist dgl;nproperty np,3q,3ki,1kc;nprophet ,dgm
nproportion 1ol,5fc,6ih,6hr;nproprietor 1nw;nproprietorship dts;nprosecutor dgo;nprospect ek9+7z5,u7,67b,bh
nprosperity 6mf,3t0;nprotease 6o6;nprotein 2g5;nprotestant 2c7,cii;nprotestantism bcy;nprototype 1ki
nprotuberance 17m,efe+hu7;nprovince 3l1,6mn;nprovincialism ,bca;nprowess 1jp;npseudophloem dsw
npsithyrus 9ei;npsyche 1jm,3o5;npsychiatrist 6ay;npsychologist dgq;npsychology bbj;npublic 61h,cgg
npublisher 3jw,dgr,dgs;npulley a55;npulp cy8,6do,ep6,bkc;npulpit 52t;npump a56,5gm,570;npuncher 3mr,dgt,571
npunt ,a58,8hx+7hp;npupil 175,awj,6b9;npuppy 9bj,dgu;npurity ekj+wx,3rt+1r0,38n;npurple 5dz,eis
npurpose u8+xd,265,25e;npurse 34g,dxy,a5a,dxx;npursuer dgv,dgw;npussy 3af;npuzzlement 5ia+4cr+81;npyrex es2
npyrometer a5b;npython 9ck,dgy;nquadruple ch2,b7c+gv0+3wh;nquality f,253,3cd+1b0+3w4,14d;nqualm 5yq,eh4
nquantity gq,5ff,u5+9o;nquart e2x,e31,e2z;nquarter e4e,643,ewu,ew6;nquarters 36c;nqueen 9et,dh1,dh2,dh3
nquiet 6mp,ece,25l,38v;nquietness aok,5yl;nquill a5d,,50b;nquirt a5e;nquiver 164,1or+4di,a5f,301+4di
nrabbit ,eos,cdb;nrack a5g,cde,5vu;nracketeer dh5;nradar a5h;nradical 6n3,eqh,3nv,e47;nradicalism bcv
nradiochlorine emx;nradish cdz,dqm,dql,dqk;nradius arf,e8z,ctr;nraft a5j,bu,a5l;nrag 36v,evf,bu9+7ox,bdq
nrage 2ah+20i+2rk,eer+20i+2rk,6jx,ecu+8cn;nrail 574,a5n,ad6,a5m;nrailing 574,a5o;nrailroad 24e,36w
nrailway 24e,36w;nrainbow cy9,b9f;nraise 5fi,2br,8xk+g3d,8gu+1q+4e6;nramp 575,,ag6;nrampart a5p
nramrod a5q,dh6,a5r;nranch 576;nrancher dh7;nrancor 1ml;nrange bd,2bo,cts,cya;nrank cp8,w2+6m+72s,co5,6j2
nrapture 3rr,6jm;nrat 9ev,dib,3ny,3n8;nrate 36,3p9,25w,e78;nratio 7s,6hr;nration cbp,duz+4h9+4ha
nrationale b56+fmi;nrationalism ba1,,b9t;nrattler 4zk,9tv;nrattlesnake 4zk;nrazor a5u
nreach 2bo,bd,300+48v,26e;nreactant enr;nreactionary 6b0;nreactivity 3b3,elg;nreader dh9,dke,dha,dhq
nreadiness 2f8,37v,b1y,5av;nready eek+6k;nreagent ep0;nrealism ,3rk,ba2,cpx;nreality 5k3,3rk,ebw
nrealm 6mm,63r,bao;nrear cqc,ctt,641,hb;nreasoning u2+f3;nreb 3o6;nrebel 3o6,db7;nreceipts 3p2
nreceiver 36x,dch,acb,16s;nreceptionist dhb;nrecession eec,6i8,cp6,2ng;nrecklessness 5ac
nrecognition ei0,3bt+71n,28c,5k1;nrecollection 5j8,1k3+5n,b90;nrecorder a5w,dhj,dhc,9sy;nrecruit dhe,dhd
nrectifier 579,dhf;nred 5dw,,d3u,6eo;nredcoat d81;nreek 5ir+2tm;nreevaluation b3n+73g;nreflector 57a
nrefrigerator 57b;nrefugee dhg;nregard 5k8+20b,5ik,5p5,4vu+7yu;nregime n4,b85;nregiment ckd
nregion 3w,tp,nb,6h7;nregistrant dhi;nregret 5yx+43n+7qo+2rl;nregularity aqm,5bh;nreign ewx,eww,6lr+89e
nreimbursement 6ei+4hh+82b;nrein a64,auf;nreject b51+2w5+pc;nrelations 6hi;nrelationship 6hj,6ix,vz,1ok
nrelative 171,9bs;nrelevance 3qr;nrelevancy 3qr;nreliability 37y;nreliance 5ig+1rl,edq+1rl;nrelic ,54y
nrelief c96,3sq,dv5,2d6;nreligion 1kj,16c;nrelish 3ig+zy,cc2,u0;nreliving b5l+406;nremainder 2ei,e4b,e44,53f
nremnant e71,53f;nrent 11i+115+2uc+2vn,3ll,dv8,4rw;nrepentance 5yz+2rl;nrepertory a67,cn0,cmz;nreporter 6b1
nrepository 1i1,6b2,57d;nrepresentation bg+1a9+xr,94,98x+88a,3rw+88a;nrepresentative 6b3,2d5,67u,hd
nreproducibility aka;nrepublic 3ka,cn8;nrepublican dho,dhn;nreputation 2fk+1ri,1ri,1ri;nrepute 2fk+1ri
nrequirement 5kx+8t+1rt,3lh,5kw;nresearcher 3nx;nresemblance aj1;nresentment 1ml+1w0
nreserve 5d2,6ev+1rp+4h4,6bn,e4x;nreserves 62u;nreservoir e62,a6a,a69,cyc;nresidence 3kl,57e,32q+s5+4li,55j
nresident 1ny,dao;nresidue 6o7,2ei;nresistor a6b;nresort cty,3kp,5fw,4yl+4ky;nresource 3pc,39w,3ax
nrespect 5k8,3so+1f5+it,5mb+1f5+it,4yu+1f5+it;nresponsiveness 3b3,aux;nrestaurant 1ik
nrestlessness ajl,6l7,3ix;nretailer dhp;nretardation 39f,exn,cyd,5hz+1qr;nretentiveness 26h,,5di
nrethink 5jp+73j;nretrospect b4w+41b;nrevenue 3p2;nreverence 3j3+zp,bce+zp+zo,99e;nreverie 3bw,5ii
nreverse 3qx,,2a9,a6d;nrevery 5ii,3bw;nrevolver 57f,a6e;nrevulsion 3ir;nrh ese,eni,axd;nrheumatism efb,efs
nrhinotracheitis eg2;nrhubarb cdt,drs;nrib 57g,avw,cd2,bp3+iz;nrice cek,dqv;nrichness arw,3t6,5e6,atq
nridge 3lk,e9x,cye,65l;nrifle 57h;nrifleman dhu,dht;nrift cyg,cyf,1m2;nrig a6i,ada,,56b;nrigger dhv,a6j,,a6k
nright to,ctp,57i,cou;nrigor 385,5bo,59z;nrim e9y,a6m,a6l,9t4;nring aoi,6ia,13v,cw4;nrip 6az,3ll,,4rw+2q9
nriver cyh;nriverbank cyi;nroadside afc;nroadway a6o;nroast 5zf,5j0+iz;nrobber dhx;nrobe 57j
nrock ve,2g4,,dhy;nrocket 36z,,dqi,c0l;nrod tc,9bu,6gw,e2s;nroman d17,d18,bqi
nromance 6iz+y7+7q4+11p,aut,28t,bg8+y7+7q4+11p;nromantic dhz,di0;nrome ,cih;nroof 57l,a6s,cyj,5pg
nrooftop cus;nrookie d6v;nroom 3p,3qn,ekc,ch1;nrooms 58k;nrooster 9ct;nroot 6dq,v9,5mv,e48;nrope 370
nrose 6df,cf4,ao9;nrotor ,a6v;nroughness anm,,akk;nround a6x,3up,63j;nroute hq,143;nroyalty du4;nrpm ey0
nrubber ,,c84;nrug 57m;nruin elx+4u,a6z,dza+fkj,3hd+4u;nrule 277,3b6,1l2+1a2,c0h;nruler 1nz
nrunner 6bi,di3,di2,d3a;nrussia 64d;nrust ,eg5,e1b+6uh+3wz+2i2,dsi;nrustler di5;nsable 57n,eot,anu,a72
nsaddle a74,cyl,cdd;nsaddlebag a75;nsadness n0,3rs;nsafe ,a76,9os;nsafety 3tg,cu5,548,1g8;nsage ,ceo,dsa
nsailor 6b7,673,9jb;nsaint di6,3o0,2cq;nsake 39s,cf3,bac;nsalary 1od;nsaleslady di8;nsalesman di9
nsalesmanship b13;nsaliva 3ab;nsalon ,a79,a78;nsaloon 34i,a52,57u;nsalt 2gc,cen,,b39+6tu+80j
nsameness 254,5b5;nsample 5ka+1bo,5lx,65m;nsanctity alc;nsand es7,,39c;nsandal a7a;nsandwich 5zp
nsardine ceh,9fx,es8,9fy;nsash a7b,9um;nsatellite 57p,6b8,cyn;nsatisfaction 2al,6jk,dv6,dwd;nsaturday ev3
nsavage ,2ca;nsavannah ,,cu8;nsavings dwo+4hp;nsavor u0+80h+1eb;nsavvy mb+80;nsay ekd+2mg+3b
nscaffold a7e,a7d;nscale 6hz,e76,e79,dtd;nscar 6kt+4a2+7fu,5ap;nscare 6l6+jq,cac+g4;nscarf 372,a7g
nscenery 57q,647;nscent 1jz+2gy+1e2,b34+2tp+1e2,1ja;nscholar hy,69q,did;nscholarship dud,5lq
nschool 62b,57r,5j7+4j3,cm8;nschoolboy die;nschooldays eu8;nschoolgirl dif;nschoolhouse 57r;nschoolmate dig
nschoolroom 52e;nscience 27l,5ht;nscientist vp;nscope bd,2fx,acc,a2k;nscorch 6kg+1qk+717+2j8+2ig,eg7,ai2
nscores 2eh;nscot d1c;nscourge a7i,3sp+wr,3oc;nscours eg3;nscrap 2bs,3tz,a7j,6b+p7
nscratch 3sb+1e1+yl+2o6,3r8,vu,dii;nscreen a7l,1hu,,24h;nsculptor dij;nsea cyp,6he;nseal a7q,a7p,eou,de0
nseam 57s,6ip,cun;nseaman 2cp;nsearchlight a7r;nseason ewb,187,3ui;nseat cub,hb,1il,24i;nsec 6pb,e6h
nsecond 6pb,1p7,8vq,w6;nsecrecy 5a9,2fg;nsecretary dil,6ba,6b2,57t;nsector e98,cgj,3cf,e35
nsecurity 3th,2du,5yr,1of;nsedan 57u,a7t;nsediment 2bx;nseed 2dn,,dim,275;nseedbed a7u;nsegment 1im,cyr
nseismograph a7v;nself 5i6,d07;nsenate 61f,cjc;nsenator dio;nsenior ,68f;nsensation tz+10v,vj,ca4,ees
nsensibility b22,5yj,3b2;nsensitivity 3b2,apg,3iw,ele;nsensor 52y;nsensuality c92;nsentiment c8q,hf
nsept 6p5,1mp;nseptember 6p5;nseptum av1,dq4;nsequence 3kf,25t,57v,4wt+72t;nserenity 38v,3j0
nsergeant dip,dfz;nseriousness 5yi,apz,250;nserpent 4zi,a7x;nserratus ayp;nserum 5gn;nservant diq,hsi
nset eh,16b,8u5,58c;nsetting cs4,2fx,a0y,3ta;nsettlement 2bc,61w,bxf+fqs+p5+19y,9ad+199;nsettler 3o2,dis,dir
nsetup lq,ana,893;nseven e4k,a80;nseverity 39d,385,,59z;nsewage eq7;nsewer a81,,3t1;nshackle 24k,a82
nshade 6jj+20p,ant,57w,1kz;nshadow ed1+20p,3ky,27c,cad;nshake esf,cfg,5rb,3eg+fx8;nsham 9si,69h
nshame 3it+7qj+87a+ry,2fm+87a+ry,5va;nshape ly,as,m3,5lf+6n;nshare bt+1yh,dw7,32t+1yg+1yh,4ut;nshawl a8a
nsheath 57x,ava,9o4;nsheep 9fi,diu,dit;nshelf 374,cxg;nshell 57z,eoi,4zt;nshelter 144,a8d,3ti+1fo,dvn+1fo
nshepherd div;nsheriff diw;nsherry cf7;nshield 375,a8e,4zt;nshin az7,cd3,bqm;nship 1io;nshirt a8j
nshivering 6ks+1pd;nshoe 24l,a8k,,51m;nshoes eas;nshop te,37q,8zi;nshore 65n,a8n;nshort a8o,a8p,4u9
nshortage art,ejh;nshotgun a8r;nshoulder ayl,cd6,aym,a8s;nshovel a8t,e5m,,a4q;nshowcase ekz,9mj
nshrapnel a8v;nshred e5x,36v;nshrub en;nshrubbery cud,cpl;nshunt ayj,a8w;nshutter a8y,a8x;nsicilian d19
nsickness 1ot,,3se;nside cue,com,ayq,1n1;nsidewalk 580;nsignificance 5g0,3cn,e3+43u
nsilence eao+in,25l,agz,5a9;nsilhouette ct6,a91;nsilk a92,esg;nsill 582,cyt;nsilo a93,a94
nsilver enj,dwz,anx;nsimilarity tg,bd5;nsimilitude 255,52q;nsimplicity aje,alu,ajt,5au
nsincerity 5yi,,aju,250;nsinfulness 5c1;nsinge 6kg+6xl;nsinger 2d1;nsinner dj1;nsinusoid avg;nsioux 3m1
nsir dj2,dj3;nsister ,dj5,dj4;nsite nc,3ku,5n5;nsituation 9g,3rb,nx,3ku;nsix e4j,a95;nsixties euh,eug
nsize 39j,ar9,,ebc;nskeptic dj6;nskid a97,51m,8n7+103+7s8;nskill m6,5ht;nskin 3a3,a98,4zs,ec7
nskirmisher dj8;nskirt a9a,a99,dss,3mt;nskull ayf;nsky 65o;nskylight a9b;nslab a9c;nslacks a9d
nslant 5mc+413,5f6;nslash 3sc+2oq+47t,cyw,bqr,4rs+47t;nslat 585;nslate ,,,5o2+84s;nslave 6bg,dj9,dja
nsleep 3s2+o6,eei,exj,ec9;nsleeve a9e,a9f;nslice dv1,cd0,3sc+4a8,4tc+7cs+7ii;nslicker ,,vl;nslipper 586,dj7
nslit 378,3af,3r8,cyy;nslob 6bh;nsloe ,drx;nslope hs,25x;nslowing 39f;nslowness ,39g,5hz;nsludge ,erd
nslug 51r,,dxg,djb;nslugger 3md,d42;nslum cuf;nslumber 3s2+o6;nsmallness 5fe,arn,apt;nsmart egw+77
nsmell 1jy+2tn+2tk+2to,1ja,o1,b1j+2tk+2to;nsmuggler 6bi;nsnail ,cef;nsnake 4zi;nsnare 5kf+42b,a9o,a9n,a9m
nsneaker 9ve,d8y;nsniper djd;nsnowball ,ccd,ccc;nsoap a9q,dux;nsob ,3mb,8yt+6rd;nsocialism bcw,62m
nsociety 3jq,1mw,3rc,cny;nsod 65t,esr,djf,3n5;nsofa 24m;nsoftness anh,3tl,,ekm;nsoil 2fw+z4,17z,3lf,63g
nsolace 5y4+js,eja+js,33e+js;nsoldier vq,9ee;nsoldiery 2be;nsole a9s,,azk,9g2;nsolicitude c9k
nsolid 182,ek6+3yv+19c,3qz;nsolidity anj,eji,ahe;nsoloist djg;nsomeone 1;nson 3o4;nsonar a9t;nsongwriter djh
nsonny 676;nsophistication 5ls,2lv,b15+6xv,als;nsophomore djj;nsorority cl7
nsorrow 5yw+1d0,5yx+1d0,5kd+1d0,3rs+1d0;nsort 95+45,aiy,djl,e1j+45+1yw;nsoul 3o5,1,c8n,90j
nsound 39a,26s+1e8+800+4g7,doo+1e8+800+4g7+j,p+1e8+800+4g7+j;nsoundtrack a9u;nsoup cc3,esi,eat
nsour cff,b37+80l,aoz;nsouse d2d,,4q5+z9+1q2;nsouth 64f,64e,e7u,crx;nsoutheast e7t,,e7z,crw;nsoutherner djm
nsouthpaw 69r,69s;nsouthwest e7v,,e80,cry;nsovereign 3o7;nsovereignty ,6lr,auj;nsoviets cht
nspace 4n4,i6,3l0,cqj;nspacing ey1,25y;nspaciousness ark;nspade a9w;nspan etq,ar2,3qi,e3k
nspeaker 2d2,9zm,djn;nspecialist 2d3,3o8;nspecialty 5fz,38e,4tf;nspecies cio,b6o;nspecificity aj9,aja
nspecimen b64,avo;nspeck 5aj,17v,2ef;nspectator 2d4,aa2;nspecter 5kz,3lu
nspeed 3uo,5ez,21q+r4+2in+7ws+wt,e7e;nspell 1oy+fzj,6po,2gj,292+fzj;nsphere o0,589,cui,3cf
nspill esj,aa4,8n8+49y+4fh+2q2,2yf;nspine 5hd,6it,6dn,58a;nspiral e99,e9a,e1k,aa5;nspire 37c
nspirit 6bl,o1+3w3+g6d,37s,1nb;nspit cyz,3ab,,8gx+6s3;nspite d2,akz;nspleen ,cbg;nsplendor 5du,38h
nsplinter cz0;nspoke aa6,a71;nsponsor 2ct,dg8;nspontaneity ajv;nspore 6d7;nsportsman djo
nspotlight 6lk+19k,aa8;nspouse 1o0;nsprain egl+2h9;nspray ,6h8,aaa,9ha;nspring 6pd,,3lm,cqo;nspringtime 6pd
nsputnik aac;nspy ,djs;nsquad ckn,n8,614;nsquadron cks,ckr;nsquare ,e45,cti,e9d;nsquire djw,djv,djx
nsquirrel 9ew,eov;nstability ajo,ecg,5b4;nstable aaf;nstack cge,bu,bif,a9l;nstadium 37a
nstaff cpn,24n,62d,esk;nstage 188,i7,24o,bss+1vv;nstagnation eea+huo+hup+11g,eeb+huo+hun
nstain 5aq,esl,2fw+6vi,bpm+2q0;nstaircase 1iq;nstairs 37b;nstairway 1iq;nstalk 6nh,no,8vd+7vi,8mt+4ep
nstall aai,51i,aah,gz5+gz4+7rx;nstammer 6l4+1b3;nstamp 2er,che,5r8+49u+2oe,bpo+47a;nstance aqy,3d5+733
nstand 9i3,cuj,cpi,aaj;nstandpoint 27o;nstar 3ln,vj,cz2,3o9;nstate 3l1,n,61g,16f;nstatesman djy
nstation 58d,6j3,cuk,3kv;nstatistic 3d0;nstatue 58e;nstature ej1,5eb;nstatus 9h,d;nsteak cd4;nsteel epa,37f
nsteeple 37c;nsteps 37b,cz3;nstereo ,aaq;nstereotype b8m+72n;nstern aar,,hb;nsteroid eso,eoa
nstethoscope aas;nstick 24p,dtk,aat,ces;nstiff dk2,5g9;nstiffness ,,alh,akj;nstill aav,5e5,aau,9qy
nstillness 5e5,el7,edw;nstimulant 14u+x0,58f;nstimulus 14u+k7+6o+1ae+x0
nsting egx+1xf+1xe,6kp+gws,6ki+2pc,31c;nstink 5ir+2tm;nstir 6jd,3iy+4c5+a9+k7,12v;nstirrup aaw,awo
nstock dw4,58g,aay,6f7;nstockholder dk3;nstoic dk5,dk6;nstoicism agh,ba3;nstomach ax1,3ai,c9b,c8x+7ei
nstone ve,ab0,2g4,enu;nstool ab1,2g8,dsy,1iu;nstore te,2dx+ak,55o,1is;nstorefront a8l;nstorehouse 1is
nstoryteller ddz,dk7;nstove ab4;nstraggler dk8;nstrait cz4,eb9;nstrand b8s,ab6,,3u0;nstranger 2d7,dk9
nstrap 58h,,ab8,ab7;nstrategy 14x,bd2;nstratum 16l,eg,5md;nstraw ere,6nh,ao5,ab9;nstreak 639,an1,5am,c6f
nstream 3lo,63a,21p+4fj,edv+1dr+7xb;nstreet aba,abb,el0,ekf;nstreetcar abc;nstreetlight abd
nstrength 25r,5g7,25s,5fz;nstriation ea6,381;nstring abf,51l,58i,638;nstrip 65q,24q,9gd,bsp
nstructure 14,391,26u+6xx,m5;nstubbornness amo,ali;nstucco esq;nstudent 175,hy;nstudio abk,abm,abl
nstuff 1f,58j,,bkq;nstump 6dp,az3,abn,52t;nstupor 5yf,b26;nstutter 6l4+1b3;nsubjectivist dkc;nsubmarine ,5zq
nsubmucosa axi;nsubsection abq;nsubsidy duf+80s;nsubsistence dwt,ec8+11z,ec1;nsubspace chi;nsubspecies 617
nsubstance gn,14y,27h,emg;nsubstitute 3bf+1ei+rf,6bn,2d6;nsubstrate eo9,cup,cul;nsubsystem cpc;nsuburb crm
nsuburbanite dkf;nsubway a0m;nsuccession 25t,2bi,4wt+1yy,e1p;nsuccessor dkg,b2j+1yy,6bo;nsuds 65p,cf2
nsufferer 2cz,6a2;nsuffering 6kn+10w+1pl,6lx+zr,1mi+zr,2ad+10w+1pl;nsugar cew,ep5,vu;nsuitcase 34f
nsulky abs;nsum i4,3ch+9t,60o,14y+84a;nsummer ew8,eu5;nsundown evd;nsunshade 9hg,a36;nsuperintendent 6af,dkl
nsuperior 3oa,6bp,6by;nsuperiority ail,ati,am1,ebp;nsupernatural czv;nsupernaturalism 3cu,ak0
nsuperstition b9h;nsupper cby,clp;nsupplier 6bq;nsupremacy 2fn;nsurface 147,vc,cz8,b6z+10k;nsurfactant 6oc
nsurfeit 6m0+7eb+83h,as0,8yj+83h+7eb;nsurgeon dkm;nsurplus 5fn;nsurroundings ekw,vb;nsurveyor dko
nsurvivor dkq,dkp,9bp;nsusceptibility 2fy;nsuspense caf,b2n,c9u;nsuspension 6n0,ig,ee6+3xu,29x+3xu
nsuspicion 27g+2lo,26p+xc,ecx+782,amc;nsustenance n2,vt+1bl,33h+1fs;nswamp ,ebd;nsward 65t;nswarm 61k,60v
nswatch abx;nsweat 5go,3sg,dnp,gv;nsweep 5fq,d51,5xv;nsweetheart dks,dkr,3o3;nswelling 2fb+on,17m,e06
nswing ee5,aby,97i+g36+7mb+4fr,8n4+7sf+104;nswirl 6ib;nswiss d1i;nsword 37f;nsymmetry 39h,6ih,amy
nsympathy 5m9+403,2ap+2ry,e73;nsymposium cmw;nsynagogue 58p;nsynchrony e89;nsyndicate 621,3k3
nsyntax bby,cpe;nsystem 24s,n9,erl,m7;ntable 629,148,ac0,cxl;ntableau cnf,b8z;ntact 5ca;ntactic 3cl
ntactics bd1,3cl;ntaffy cc9;ntail 502,ex7,eai,hb;ntaint 6md+2h7;ntakings 1ob;ntalent 1jn,dku
ntan 6kh+3vn,,6hl;ntang 5e9,cj9,u0;ntangent e8y,6hl;ntangle cza,3ba+49o;ntank ac2,58q,e5o,ac3
ntape ac5,ac6,cv3,ac7;ntariff 3p7+82v;ntarpaulin ac9;ntaste 14m+hcl+2u9+4gy+1eb,3im,1k2,c1b+fla;ntavern 58r
ntax dvk+2uy;ntaxi 51u;ntaxpayer dkv;ntea cfo,cbw,dsh,clo;nteacher 2d8,b71+3a+6vc;nteam n8,60r;nteammate 6br
nteamster dkx,dkw;ntear axa,3ll,30k,4rv+4a7+jl;ntease dky,3mq,4sb+fe+1w9;nteat 5h5;ntechnician dkz,dl0
ntechnique 5i4,5hw;nteenager d28;nteens eub,e4n;ntelegraph aca;ntelegrapher dl1;ntemerity 5cl
ntemper 3j1+f5e,3jd,agp,apj;ntemperature 25n,3bn;ntemple ace,b00,acf,58p;ntempo 6pj,ey2
ntemptation 5if+4ck,c8v+75h,4ot+fa+1aa;nten 6h3,ach;ntenant dl4,dl6,dl5;ntendency e0+20h,c9a+20h,5dk,64a
ntender dx3,hx,5tj+82k+1eq,acg;ntenderness age,6kq,cbh,2ao;ntendon aw4;ntension 6ky,elp+2gn+1pi,eds,4ad+70i
ntent 37g,czb;ntenth e4f,e8d;ntenure 6pn,dtr;nterminal 58u,58v,16k,acj;ntermination 6pk,cs2,ur,3dh
nterms ebt,2dt;nterrace a3b,65s,cp7;nterrain cuy;nterrier 9dq;nterritory 1n4,bap,63g
nterror 5yp+879+2rf,3oc,dl8;ntesticle 5gw;ntexan d1m;ntextile 1k;ntexture 392,b6t,,ann;nthen eyg
ntheologian 3od;ntheology 5m5,bc0,8ty;ntheory baj,14w+c6,5li+c6;ntherapist 6bs;nthermocouple acl
nthermometer 37h;nthicket 2bg;nthief vr;nthigh 5h8,ccu;nthings dtu;nthink b4u+71k+725+74o+74p+746+7mu+5n+2g
nthinking m9+74p+2g;nthinness ari,ap4;nthiouracil ess;nthirst eew+7yl,5dm;nthirty e4p;nthorn b6b,6dn
nthoroughfare 1it;nthought 2n+f6+ir+5n+746+74o+725+7mu+71k,m9+2g+71k+74o,b9i+fo5,hf+f6+ir;nthousand 6h5
nthread 24u,3lj,b4d,a7n;nthree 3qj,adn;nthreshold ex9,b31,35c,9r6
nthrill 2ak+4cm+7qm+4fx,164+4cm+7qm,9aw+4cm+7qm;nthroat ,acn,acm,9c6;nthrone ,1iu,8tm+4j5+88t;nthrong 2b3
nthrottle 50h,50i;nthumb aze,acp,a2v;nthursday ev1;nthyroid aws;ntie 560,6iy+1fd+6u6,ebo,acq;ntiger dlc,9dy
ntimber 3u9,acr,acs,655;ntimbre 14d;ntin enk,act,9ln,51y;ntingle 164+7ym,b3e+7ym;ntip 3l2,4h1,5pd+76p,e9z
ntire acv;ntissue avp,esu;ntit 5h4,5h5,9cc;ntiter aq1;ntoad 4zh;ntoast cdo,dld,690,60d;ntobacco acw,dsf
ntoday ewy,eur;ntoe azl,acx,azm,acy;ntoilet tf,1iu,3t1,8y4;ntolerance apv,agl,82,bcb
ntoll dvu+82t,39y,5wm+801;ntomato cdy,dse;ntomb 546;ntomorrow euq,ex2;nton e42,e41;ntonight ewz;ntons 2eh
ntooth 5gh,ad0,9e6,8j4;ntop 3l3,1n8,1n6,ewp;ntopography aql;ntorch ad1,,53r
ntorment 6kr+1pn,3il+2rp,3ik+2rp,ca9+g6;ntormentor 6bt;ntorso 5h0;ntorture 3il+2rp,6kr+1pn,3ik+2rp,318
ntory dlf,dlg;ntotal abt,3ch+9t+s4;ntourist dlh;ntowel ad2;ntower 24v,6ij,596;ntown cut,61v,cuu,dmy
ntoy 142,ad4,ad3,55q;ntrachea ay6;ntrack 2bw,3c6+af,591;ntract 1e,5gu,5nm,5gr;ntractor ad8,ad9;ntrader 3oe
ntradition b5k,26j;ntraditionalist dli;ntrail czc,,3c6;ntrain 592,638,cp1,c1m;ntrait 31;ntraitor dlk,d7z
ntrance 1oy+aa,b28;ntransducer adc;ntransit ,593,8mh+2sh;ntrap 37j,adf,5kf+4k2,ade;ntrapper dlm;ntraveler 5a
ntraverse adg,add,8mc,8mb+72;ntray adh;ntreasure 6ew,9uh,dww+2re+1y7,cpu;ntreasurer dln;ntreasury 6eu,cix
ntree i2,eac;ntreetop dt3;ntrembling 1or+1wo;ntrench adl,czd,adm;ntrend 64a,649,bc4,26w;ntriamcinolone esw
ntriangle e9e,e9f,,ado;ntrigger 9v9,adp,4or+g0;ntrim ,594,e7p,4re+je+2o5+43;ntroop cm4,cm5,cm6,62a
ntrooper 67g,dlo,dlp,67f;ntroops 2be;ntrough cze,35x,6if,dwm;ntroupe 3jz;ntrousers 24w;ntruck 24x,9vo
ntrunk dtm,595,5h0,55f;ntrust dwp,5ig+2k0,amb,61y;ntrustee dls,dhh;ntruth b60,ebx,5q5,5by;ntsh est
ntub 515,adv,e5p;ntube ba,adw,6il,5gb;ntuberculosis 6k7;ntubing ba;ntudor cja,,dlt;ntuesday euz
ntularemia eg4;ntumbler dlu,adx,ady;ntumult 3rn,5yk,1gp;ntungsten enl;nturban ae0;nturkey 9cv,,dbk,cct
nturmoil 6jc,5yk,229;nturnover e7k,cce,arq,4r9+1dh+jw;ntweed ae1,53q;ntwenties euc,eud
ntwinge 3ij,b3f+7yj+1xf;ntwirler d3d,2cu;ntwitch 1wp+1pc;ntwo 6h2,9qj;ntype 5kh+71u+2xk,67h,ciq,bqf+2me
ntyranny 3kc,6ls;nulcer 6kb+70j+ez1;nultracentrifuge ae2;nunawareness 5i8;nunbalance 6js,eho+7pw
nuncertainty 5bd,tx;nuncle dlv,dlw;nunderachiever dlx;nunderbrush cpk;nunderestimate b5f+735+73n
nundershirt 583;nundress ejm+3w1+18e;nuneasiness cai,6lu,c9n,ami;nunemployment ecd;nuniform ae4
nuniformity 5bi,38a;nunion 61x,64g,31p,w1;nuniqueness ajb;nunit e26,e6z,bn,5kq+c4+fbx;nunity 3sw,2eb,5b7
nuniverse 2by,5lw,b5s;nuniversity 62c,ae5,cmg;nunknown ctu,2d7,c0w;nunrest 2f0,ca0;nunwillingness 5a5
nupheaval 3ro,6jc,5wl+gia,229;nuptown crl;nurge 64n,5y1;nurgency 3ss,5g2,ebn,3gj+1an;nusefulness 14h
nuser 6bv,d8o,d85;nussr 64d;nutensil ae9;nutility cjv,14h,8td,e23;nutopian dm1;nvacancy ejj,6iq
nvacuolization ef9;nvacuum ejk,6iq,cuh,aea;nvalet 6bx;nvalidity 5bo;nvalley 65u;nvalor 5cj
nvaluation 14o+4q,dvj;nvalue 5km,tm,dxz+4q+2ju,aoh;nvalues b9j;nvalve ax0,aeb,599,9dk
nvanity c9p,asx,5cy,9rg;nvariability ,ajj;nvariable czg,279,czh,5ux;nvariety 1n0,5b9,cik,5s2;nvase aee
nvault aeh,,aeg,4oc+4e3;nvector b7g,6iu,czi,9bt;nvegetable 5zs,dr3;nveil 9vy,dsr;nvelocity 3uo;nvelvet aei
nvendor 2cy;nvent aej,9bo,czk,aek;nveranda ael;nverbena dsg;nverge ea0,as8;nvertex b7h,648;nverve 37u
nvessel ax2,37l,2m;nvest aem,583;nvestibule 23k,aw8;nveteran dm4,dm3,dm2;nvexation mz,2fe+4v,14v+zm,4s5+4v
nvicinity 1n7;nvictim 1o1,2d9;nview u9+2ts+38,bh+1xm,4vx+1xm,crt;nviewpoint 27o;nvigilance 26q,ahb
nvillage 61w;nvillager dm5;nvillain 6bz,dm6;nvine 1o9;nviolet drh,ao8;nviolin aes;nviolinist dm7
nvirgin dm8,d1q;nvirtue al2,5ft,5cf,al3;nvirulence ,ah3;nvirus 4z8,edy,bk1;nvisage 3ap,380;nviscosity 5dh
nvision 5jb,3b4,b33,1jo;nvisitor 3og;nvista bh;nvisualization b91+70;nvitality 37u,6jz,dpp;nvitals aw5
nvitamin esx;nvogue 26w,ehz;nvolume 6hg,39k,13o,bh7;nvolunteer dmc,dmb,d1l;nvomit eq6,9s3,4ob+bz
nvoodoo 9xs,cj5,755;nvoter 6c0;nvulnerability elo,5eq;nvulture 9cg,dcz;nwage 1od;nwagon 59a,,64t,aet
nwaist ayu,a85;nwaiter dme,dmf;nwakefulness 5i7,eeh,26q;nwall 59b,czl,b05,em4;nwallet aew;nwallpaper esy
nwangle b80+kw+87t;nwant ekq+hrb,1p2+hrb+1u9,65g,3ie+4w+73w;nward dmg,cuv;nwardrobe 59c,aex,aey
nwarehouse aez;nwarmth 5iv,,ape,37t;nwarp 6mk+xq,6id,c79,af0;nwarrior 6c2;nwastebasket af4;nwasteland 63h
nwastewater 6ns;nwatch 59e,eyc,8z8+1ze+1xm+1xg+1xl,eyd;nwater epy,98,,afa;nwatercolor af6,af7,ert,90l
nwatercolorist dmh;nwaterfall 65v;nwatt e38;nwattle ,afb;nwavelength ar0,bcg;nwax esz;nweakness 3sy,,14e,ejy
nwealth 3t5,arx,3pf,6dx;nwear ely+2oy+ww+by,dq,8y8+6r0;nweariness 3s1;nweave afd;nweb 65w,59g,,634
nwednesday ev0;nweed dsm,afe,36s;nweek 6ow,etr,ets;nweekend eve;nweight 39b,37n,atz,37m;nweightlessness apq
nweir aff,afg;nwell afh,afi,bmf;nwelter 1p4;nwest ,e7w,,e81;nwet 6mv+ok;nwheel 37o,,aud,afj;nwhereabouts cv2
nwhile 2gj;nwhip 24y,dml,ccb,apk;nwhiskey 2aw;nwhisky 2aw;nwhite d0p,1j9;nwhiteface 9ff,dmm
nwhiteness 1j9,3rt,aog;nwhole 27a,2y2;nwhore dgp;nwicker et1,afo;nwidow dmo;nwidth 5fr;nwife 6c4
nwigmaker dmp;nwildcat ,2ca,500;nwildness 5xz,39e,,aml;nwill 5i2+41c,bad+41c,3e8+1ef;nwillingness 5a4
nwillow ds5;nwindow 59k,afp,afq,czo;nwindowpane afr,9g1;nwine 60f;nwing 9e0,afs,59l,ckq;nwingman dmq
nwinner dms,dmr,66q;nwinter ew9;nwire afu,afv,cv4,3ee+1tb;nwisdom 5l7,38s,5hn,atk;nwise anb;nwishing 3ie+2s0
nwitch d8f,czt,,da1;nwitness dmt,2d4,bo1;nwizard vj,6bk;nwoe 6lx;nwoman 4l,dmu,d4z,cq2;nwood bw,2bh
nwoodpecker 4zo;nwoods 2bh;nwool afy,et7,9df;nworkbench 59n;nworker 9b,dgj,506,3m3;nworkman 1o2
nworks 24a,ejq,8tb,ag0;nworld 2by,60p,5k3,3la;nworm ,3oh,bk2;nworry 14v+2rc+zm+zn,cah+2rc+zn;nworth e54,1jg
nwreath 59p;nwretch ,dg0;nwrinkle 6ip,bd7,bd6;nwrist azv;nwriter em,6c5;nyank 3oi,66o;nyankee 3oi,de7,66o
nyard e3c,1iy,64c,6h5;nyardage ash;nyear 6oz,evs,evr,clb;nyearning 1mh+zs+1d8;nyears eun,6pe;nyellow 25j
nyen c8y+zs;nyesterday eus,ex0;nyokel dmw;nyoung 4z7;nyoungster 1nh;nyouth 2da,,eu9,eik;nyr 6oz
nzeal 5zb,c8p,37v;nzero 3qh,6h1,b74+6vr;nzest 3ig,5e9;nzinc enm;nzoo a0j;vabandon 1y1,2ue,4fm,40c;vabet hom
vabhor 7q3;vabide 2wx,82;vabolish 4jk;vabound hu9,4mj;vabound_in 8cd;vabridge 18q,f6i;vabrogate hmt
vabsent 6y9;vabsorb 49w,1r7,hdj,fs;vabstain hmd,1ub;vabstract 416,ri,74k,79q;vabuse 2w7,1pz,1s8,f5f
vaccede 1sm,84c,1s2;vaccelerate wt,2in;vaccent 9x,1t5;vaccentuate 9x,1t5;vaccept xb,1y4,xn,744
vaccess 4hf,h5h;vacclaim 2l4,1se;vacclimatize 6xr;vaccommodate 4ma,ex,g4g,2xs;vaccompany 4mk,1dq,7p0,2xp
vaccomplish 8g,da;vaccord l4,2ul;vaccost 799,759;vaccount hqd,rg,1b1,76o;vaccredit 86j,hmq,74c
vaccrue f38,he4;vacculturate 2hj;vaccumulate 65,oh;vaccuse 1al,pg;vaccustom 2i1;vace ,g1d,g0d,fzz
vache 10w,zs,77;vachieve da;vacknowledge xp,43f,2n0,776;vacquaint 2lg,437,fsu;vacquiesce 1s2
vacquire 13,2j0,ii,htg;vacquit 1as,rw;vact 8,5f,a8,45j;vact_on 4ix,hjg;vact_out guj,2r2;vact_up 87k,haf
vaction 11x,8g;vactivate g0,6tg,f4w,f4v;vactuate g0,zf;vadapt ex,9m;vadd 2r,1tf,11a,72d;vadd_on f4i,1uq
vadd_up 4l7,9t,s4,hqv;vaddress fun,pu,79a,7dd;vadhere hug,fgq,1bs,hrh;vadjoin 1v5,a2,f4g;vadjourn 3xv,4jl
vadjust 28,19f,9m,6vt;vadminister 4jm,,64,we;vadmire 4cq,hbu;vadmit xp,2w4,1zd,814;vadmix fda
vadmonish 1sk,2l7,2kr;vadopt 2v6,4ik,1ew,2j0;vadore 7q8;vadorn w,s8,4j2;vadsorb gmb;vadvance 2z,76q,703,8s
vadvantage hnt;vadventure gi,gj;vadvertise 2m5,fj;vadvise j1,2l8,ce;vadvocate 1an,1s6;vaerosolize 7hu,7hv
vaffect 7u,wb,20b,pe;vaffirm 9p,89,1tc;vaffix 1c1,1uq,2oj;vafford g4r,2v4,,845;vaffront 2kw;vage f6v,3wi,f6y
vagglomerate gjd;vaggravate oj,1we;vaggregate hr5,7i1;vagitate 4kv,zk,1fl,2sd;vagree fd,2k8,3l,l4
vaid 8r,18h;vaim ye,xd,7a3,fot;vair 4fv,44c,ch,y0;vair_out 4fv,3zd;valarm 1cx,1sl;valert 1sl;valibi 779
valien 80v;valienate 2rz,80v,gxt;valight 4ea,7uy;valign 19f,8ay,41s,1qx;vallege 2mg;valleviate 2h2,3zn
valligator fap;vallocate 1y3;vallot 1ee,2ul,64;vallow 4jg,4r,2um,1rp;vallow_in 2w4;vallowance 81o;vally hl2
valphabetize f80,hhe;valter 0,5i,7ne,f59;valternate f2f,84n,flp,3vo;vamass oh,65;vamaze 1a3,81;vambition 7ra
vamble 7th;vambuscade yc;vambush yc,7da;vamend 79e,1b,2ho;vamount ,s4,4l7;vamplify 3yr,pf,3wt,f7d
vamputate 7ff;vamuse 2w0,434;vanalyse 1x,41t,1rd,72h;vanalyze 1x,1rd,41t,72h;vanchor 47n,gam;vanger 1cy,1w7
vangle h78,r3,7gs,7d8;vanguish 7ql,qm;vanimate 1wb,70p,1py,1ph;vanimize 70p;vannihilate 19h
vannounce 9v,2m4,fwq,44d;vannoy 4v;vanswer c9,fp2,729,726;vantagonise 4kn,7qu;vantagonize 7qu,4kn
vante_up 1eh;vanticipate xe,2wh,2jz,j4;vape hsm,42x;vapologize 777,pl;vappeal 871,1a8,1wa,872
vappear 78,2a,6yc,4g6;vappease zl,7ee,fqu;vappend 1uq,2or,1tf;vapplaud 1se,435;vapply 17,8bc,750,yp
vappoint 1yu,1f9,hi0;vapportion 1y3,1yg;vappraise 4q,40s;vappreciate gxa,fl6,1y7,f9o;vapprehend 80,ja,7qd
vapprentice fll;vapproach k2,4mb,4jq,7rp;vappropriate 1rp,1ya;vapprove xo,736;vapproximate 8b5,c7
varbitrate 2k7;varc 4f1;varch 4f1;varchaize fib;vargue 1rw,iw,2kb;varise 203,8a7,1wv,3xm;varm ya,83j
varmor hi1;varouse 4b,w9,fw,o8;varraign ,ft4;varrange 1a,1te,2qp,7pg;varray 494,41s;varrest ja,2nk,gkt,4d3
varrive 74,89c;varrogate 1el,hfj,kd;varticle 770;varticulate 83z,6t,5s,hqx;vascend 7us,hw8,84d,7y8
vascertain fi,is,2ln,745;vascribe f7;vash fcn;vask 74u,fra,1rt,pm;vask_in 491;vask_out 86t;vask_over 2va
vaspire 41f;vassail 6u,8b,cb;vassault 6u,rz,cb;vassay 418,8q;vassemble jn,4z,4l0;vassent 1s2
vassert 1td,89,hjc,41n;vassess 4q,82w,4i4,fnu;vassign 4e,1ee,f7,2jq;vassimilate 1r7,6t0,f3j,7l8
vassist 8r,4jc,1zp;vassociate c8,1fk,86e;vassume 1rc,1ew,2j0,4i3;vassure xw,fyb,428,is;vasterisk 3zi
vastonish 1a3;vastound 1a3;vatone 87l,7qn;vatrophy 6ry;vattach 11,g9o,1by,1fd;vattack 8b,cb,1bg,6u
vattain da,2su,4hx,ag;vattempt 8q,4b3;vattend 2wo,2we,hud,1zp;vattest ca,fsg,2mf;vattire 4o
vattract jk,1wa,7he;vattribute f7,41u;vattune f8s;vauction_off hep;vaudit 1rj,flh;vaudition 4bo
vaugment f35,f3c;vaugur cd,fv2;vauthenticate fnd;vauthor 7od;vauthorize ix,1zi;vautomate 6zp;vautomobile h1v
vautopsy 7z2;vavail g3g,hol,g4s;vavenge 1bi;vaverage 4lh,87s,40k;vaverage_out 40k,4lh;vavert 1f4,4f0
vavoid iy,1f4,866,7e9;vawait xf;vawake w9;vawaken wa,w9,fpr;vaward 1y8,2us;vawe 4c8;vax 7fj,6x3;vaxe 7fj,6x3
vbabble 7ba,7ab,2u5,1sz;vbabble_out 1sz;vbaby 1zy;vbachelor hqr;vback rq,4el,1zu,h51;vback_away 1s1
vback_down 4em,1yq;vback_off 4em,1yq;vback_out h50,1s1;vback_up ku,4em,f5x,gtm;vbackground 3zl;vbacklog 6sz
vbackstitch gbt;vbadge 7m4;vbadger 1w9,fqw;vbaffle 81,dc,6u9;vbag gj6,hue,4mh,82h;vbail_out hnh,6z0
vbait fe,892,g1h;vbake 6wc,gsa,70o,8dc;vbalance l1,81x,1vl,8d1;vbale gf3;vbale_out 6z0;vbalk hpm
vbalkanize hmk;vball gln;vball_over 2rr;vball_up 3i;vballast f7q;vballoon h2j,3wm;vballot 865;vballyhoo 78z
vban 4jz,75i,878,1zm;vband gaj,ga0;vbandage 47m;vbandy g2y,g2h,fs5;vbang 2o4,80a,471,7y5;vbang_out guq
vbang_up 4aa,3v6;vbanish 1zm,878,2w6,h5c;vbank h70,gol,hi4,hi3;vbankrupt 2uz;vbanquet 46e,46d;vbanter 2l0
vbaptize 7a4;vbar 42f,q9,2w6,gcn;vbarb gci;vbarbecue 6wi;vbare gcj,y0,6ti;vbargain 2uq,fqt;vbargain_down 81r
vbarge h4z,h2t;vbarge_in h65,p9;vbark 7ao,g89,7fn,2mu;vbarrack hrv,j0,xs;vbarrage 76k;vbarrel gkm
vbarricade q9,g21,g20;vbarter_away hg8;vbase 72b,hwi,g4z;vbash 48f;vbask zy,gmm;vbaste f9x,48o,7h0
vbat 7io,eyp,ggh,ggg;vbatch gf2;vbathe 3v1,gob,7ul;vbatten_down gao;vbatter 7iu,48o,fjg;vbattle 1tt
vbawl 452,fyy,f0m;vbawl_out 39;vbay fz1,451;vbayonet g6h;vbe 4,,3k,dd;vbe_on fed;vbeach h45;vbeacon 7zf,h23
vbead hr1,gso,gdm;vbeak 7fa;vbeam ez7,dg,fzl,ch;vbean gfu;vbear hr8,bx,82,7j6;vbear_away q7
vbear_down 4as,gf7,45p,g08;vbear_off q7;vbear_on df,7u,2ka,gm;vbear_out 4lp;vbear_up fng;vbeard ht0
vbeat 3c,ct,1c6,jv;vbeat_back qa;vbeat_down 81r,hbo,h02;vbeat_in 2jc;vbeat_out 3c,4df;vbeat_up ct,488
vbeautify oo,s8,w;vbeaver_away hkq;vbeckon 7ad,gxc,fyx;vbecome 1pu,120,1fn,8cp;vbed 83l,gnl,gkf,48s
vbed_down 3uw;vbedamn pi;vbeef pn;vbeef_up ew;vbeetle 8bt,h9w,gft;vbeetle_off 2sx;vbefall fax,6wv;vbefit 8bv
vbefog r9;vbefriend 89f;vbefuddle x8;vbeg xi,1ac,4ht,frz;vbeg_off 77a;vbeget 18g;vbeggar htv,hgx
vbegin ey,gk,oq,fq4;vbeguile hpg,aa;vbehave 5f,rw,hny;vbehead gns;vbehold hai;vbehoove hsh
vbelabor hkr,fso,gfo;vbelch 6pr,6w4;vbelie 8b1,1aj;vbelieve 19x,f6,2k0,fnz;vbelieve_in fpm;vbell 7ga
vbellow 452,2mw;vbelly 6uz;vbelly_out 6uz;vbelong hgg,hvj,hvk,hvi;vbelt 7oc,7ip,ge1;vbelt_down 1bp
vbelt_out 7oc;vbelt_up 1be;vbemoan 2ll;vbench hn1,hay;vbend k0,h6r,2oh,10s;vbenefit 1ep,hg4;vberate 39
vberry 7i0;vberth hhq,7gg,7gf;vbeseech 2k6;vbeset g5,g1z,7ku;vbesiege 1ty,gx1,fr5;vbesmirch 42w
vbespeak po,1n;vbest 2nd;vbestow 1ek,hf5,11a;vbet 43r,1u4,1rl;vbet_on yd;vbethink hby,fnx
vbetray fvi,887,7qq,2wl;vbetter g14,1b,7x;vbevel 4ak;vbewail 2ll;vbeware fp7;vbewilder 81,gwq
vbewitch aa,429,p8;vbias 45h,412;vbicker 2kc;vbicycle 4dx;vbid 1eq,43i,2k6,1yj;vbide 2wx
vbilk hpb,dc,hgq,4fl;vbill 1eu,fws,fx7;vbillow 4f5,h72,10o,3wm;vbin gk0;vbind 2ow,1fd,2ol,47m;vbind_off g9a
vbind_over hni;vbioassay 73m;vbird g2j;vbirdie gp0;vbirth bx;vbite 1v0,1xe,ghm,2pc;vbite_off ghu
vbite_out fx1;vbivouac s6;vblab 1sz,pw;vblab_out 1sz;vblack 6vf;vblack_out hwp,3xa,f5b,1pg;vblackberry geu
vblacken 6vf,1qk;vblacken_out 3xa;vblame 2ku,42v,74d;vblanch 6s7,f9z;vblank_out 40b,f5c;vblanket gdj,hw3
vblare 2u0,hcc;vblare_out 78w;vblaspheme ph,fs6;vblast 2u0,1c7,45x;vblast_off gl4;vblat_out 78w
vblaze hwr,7d4,8dl,7vt;vblaze_away gua,7d4,fqz;vblaze_out 7vt;vblaze_up 20m;vblazon_out 78v;vbleach 6ve,3x2
vbleach_out 6ve;vbleat fz2,7ap;vbleed 3vb,6rr,hit,h7s;vblemish 7lg,7l6,3wr;vblend 7ju,8bw,5l
vblend_in 8bw,6xt;vbless 436,hf8,76n,ftq;vblight 2y1;vblind 7zo,hbz,f9h;vblink 1pa,1pb,10z;vblink_away 1pb
vblinker gcc;vblister fcj,ftn,fck;vbloat 3xt,6xa;vblob 1cg;vblock q9,11r,11s,458;vblock_off 7cz,q9,496
vblock_out foq,7k4,gdi,fxs;vblock_up q9;vblockade 11r,q9,7cz,45s;vbloom 18w;vblossom 18w,2i5
vblossom_out 2i5;vblot gm9,1cg;vblot_out 18z;vblotch 4bh;vblow 3ur,128,ezc,10a;vblow_off g9q
vblow_out 6yn,1fx,hwl;vblow_over 1qp;vblow_up wl,3wf,gww,y1;vblubber 6re,78c;vblubber_out 78c
vbludgeon hno,7iz;vblue fia;vbluff 45e,768;vbluff_out 45e;vblunder 2wi,7wn,1b4;vblunder_out 1b4
vblunt f65,7yd,g7e,f64;vblur 2tv,7zi,71y,474;vblurt 1b4;vblurt_out 1b4;vblush 18k,f8c;vbluster 8dv,j2,3ut
vboard 4eu,8ax,g46,7dx;vboard_up g6p;vboast j2,2wr;vboat 1dj;vbob 7s3,,4a6,fup;vbob_up 8a7;vbode cd
vbody 4m7;vbog 6xe,6xd;vbog_down 6xd,7rj,4ct,6xe;vbogey gp2;vboggle h0w,hri,749;vboil 3xz,6wk,fcb,7sm
vboil_down 6ud,6ub,6ua;vboil_over fcc;vbollix_up 3i;vbollocks_up 3i;vbolster 6tz,g5z,6we;vbolster_up 6tz
vbolt 7uo,gcw,g53,2td;vbolt_down 1bp,2nn;vbolt_out 2sx;vbomb 2nl,87p;vbomb_out g28;vbomb_up gjm
vbond 2ow,1fd,83y,gpy;vbone x5,f55;vbone_up x5;vbonnet ezv;vboo 1sf;vbook 73d,2w3,873,89p;vbook_up frm
vboom 2u4,1c7,4n0,4gs;vboom_out 4gs;vboomerang 7vm;vboost 4e7,6w5,8s,703;vboost_up gzp;vboot gef,f1u
vboot_out ki,yy;vbooze q0;vborder yx,20e,4al,846;vborder_on 4mb;vbore 7r5,7jf;vborrow hh2,4ik;vbosom 7yy,fq
vboss 49u;vbotch_up 3i;vbother 4k5,4v,ru,h64;vbottle hft,gkk;vbottle_up 1f0;vbottleneck hou,f96
vbottom hht,g6u,2k1;vbottom_out h5k,g6v;vbounce 8j,7ie,7ss,hew;vbounce_back 6v9;vbounce_out gg4
vbound 60,20e,4p,8j;vbound_off h0f;vbow 77e,1sm,7we,10s;vbow_down 7wz,77e;vbow_out 1yq,84b;vbower gf8
vbowl h07,gqg,g2x;vbowl_over jw,749;vbox 498,ggp,7iw;vbox_in 8c8;vbox_up 8c8;vboycott 86a
vbrace 4cj,1br,7eu,o8;vbrace_up f5u;vbracket_out frt;vbrad gcm;vbrag j2;vbraid 7nl,glg,glf;vbrain gfw,gbn
vbrake gz6,7s0;vbranch 6wm,190;vbranch_out 3ys;vbrand 87c,87b,7m2,fyq;vbrandish 1v1,hb1;vbrave 2xm
vbrave_out 2xm;vbreach ao,7ma;vbread gcb;vbreak 1qh,wn,f74,484;vbreak_away 7xi,1bw,hob,2wb
vbreak_down 7cb,1rd,4cc,ou;vbreak_in hp9,p9,fb2,g5e;vbreak_off 6xc,193,1bw,7gd;vbreak_out 6wx,fb0,7xi,gje
vbreak_up r1,gb,4ex,gnb;vbreakfast g4j,g4k;vbreast hu2,h69,7bm;vbreathe et,hqt,,hw9;vbreathe_in 18b
vbreathe_out 18a;vbreed 7n0,gh3,7j3,3v7;vbreeze 8dr,7sv;vbribe 1yd;vbrick_in 48b;vbrick_over 48b
vbrick_up 48b;vbridge 8a4,g9y,h14;vbridge_over 8a5,8a4;vbridle gwk,ga8,fz9;vbridle_up 76c;vbrief 42q
vbrigade g0m;vbrighten 3xb,2y0;vbrim hub,f4f;vbrim_over r7;vbring k5,ghl,7mo,1ux;vbring_back 7xl,6qb
vbring_down qw,1ey,p3,2ss;vbring_in 4fo,kf,81g,hf4;vbring_off 2w9;vbring_on 4b1,7z9
vbring_out 10x,7k0,pt,3zm;vbring_up fw,rx,hk2,1q;vbrisk_up f5h;vbristle 4mj,,hua,fmw;vbristle_up 76c
vbroadcast ch,gkg,88;vbroaden f9p,19m,3ys,6wa;vbroadside g6s;vbroil 6wl,70o,8dc;vbroker hf2;vbronze f82,3vn
vbrood 73q,4mt,8cj,gx9;vbrook 82;vbroom 48e,g8d;vbrowbeat 4c9,44w;vbrown f9t,f86;vbruise 2pr,d2,far,f76
vbruit 44z;vbrush g76,46y,g77,7s7;vbrush_down 761;vbrush_off 9r;vbrush_on g8a;vbrush_up 73o,1qy
vbubble 3zo,2u5,h3g,fi5;vbubble_over 4c3;vbubble_up h4q;vbuck ho7,hjj,1x3,2s8;vbuck_up gxb;vbucket gkl,gh8
vbuckle 7ld,7fy,3xq;vbuckle_down 2vi;vbud fbj,faz;vbudge 2sd;vbudget 747;vbuff 7it,g7c;vbuffalo gwe
vbuffer fhx,4ah;vbuffet 7iu,7it;vbug 1w9,80b;vbug_out 1dz;vbugger_off 4er;vbugle gum;vbuild 8i,1q6,gru,ffa
vbuild_in fg4;vbuild_on 2x7;vbuild_up 6su,1q6,ya,3wl;vbulge 1q7,4mh,1dz,6uy;vbulge_out 1dz;vbulk f7c,6uy
vbull hje,hfg,1s7,f39;vbulletin 78i;vbullshit 1s7;vbully 4c9,44w;vbully_off 7br;vbum 4hs,4lf
vbump 46x,1eg,h0i,2vg;vbump_off 11k;vbump_up f3f;vbunch 7w3,1v6;vbunch_up 7w3;vbundle 499,1v6,2pp,eyu
vbundle_off h2z;vbundle_up 499,ezt;vbunk hpf,hhr,10t;vbunk_down 3uw;vbunk_off hql;vbunker gg3,hhy,h5t
vbunt 7ig,7f4;vbuoy_up 2l3,4cn,g5w;vburden 1cd,1rs;vburgeon fbi;vburn 195,2xz,ez,1xe;vburn_down 6xk,195
vburn_off 7en,f54;vburn_out 6yn;vburn_up 20m,7en,6xk;vburr f4b;vburrow 7wf;vburst 2i9,gwj,18x,h3c
vburst_out 785,6yd,18y;vbury hbe,2vm,7f2,1vi;vbus h2r,h2l,f48;vbush hhn;vbush_out h86;vbushel 2s
vbushwhack yc,hqq,h7g;vbust 484,4k0,jl,2oy;vbust_up 1vf;vbustle 2t7;vbusy 1z2;vbutcher 47u;vbutt 1v5,7f4,gka
vbutt_in p9;vbutt_on 1v5;vbutter g8f;vbutter_up fu4;vbutton ge9,ge8;vbutton_up 1be;vbuy rb,1yd,8ao,hda
vbuy_back hd6;vbuy_in 83a;vbuy_off hfw;vbuy_out 4hu;vbuy_up 4hu;vbuzz 802,h1m,1ft,75e;vbuzz_off 4er
vbypass fs1;vcab 7u7;vcabbage ri;vcabin gac;vcable 1tb,g9i;vcache 1yl;vcackle 7az,7ay,6qk;vcage 4k1
vcage_in 4k1;vcake 7fl;vcalcify 705,714,704,fh7;vcalculate 16,p2,rg,1sx;vcalendar 73e;vcalibrate 2i7,7m3,fpu
vcall fk,44a,xk,1y;vcall_back 4i7,5n,frh,75d;vcall_down fw,39;vcall_in giu,fri,2vx,hke;vcall_off 1zj
vcall_on frl;vcall_out fh,78x,ftt;vcall_up fyi,xk,5n,4aw;vcalm ql,6y5,1cv,6qc;vcalm_down 1cv,ql,70x
vcalumniate 42w;vcamouflage 7zd;vcamp s6,7kr,fif;vcamp_down 7kr;vcamp_out s6;vcampaign 1tu,1fl,45i
vcan 6tv,68;vcancel 1zj,2xq,ko,4a0;vcancel_out fg7;vcandle hbg;vcandy 80k;vcane 7in;vcannon g2z,g2a
vcanonize 760,ftj;vcant 1wl;vcant_over 1wl;vcanter 7ue,7ug,7uf;vcantilever hu8,gry;vcanvas g8g
vcanvass 2vl,863,1x;vcap 8bq,f6h;vcap_off fgo;vcaper h3f;vcapitalize hfo,83e,7nu,74h;vcapitulate g1m
vcapsule go7,6uo;vcaptain hla;vcaptivate aa;vcapture 7nr,aa,2nv,82r;vcaravan h2n;vcarbonate hr4,f4p
vcard gda,72x;vcare 7r6,1zr,1wh,8o;vcareen 10d,1wm;vcareer h8e;vcaress q3;vcaricature 42x;vcarpenter 850
vcarpet hw4,g6o,g6n;vcarry 47,8ce,g8,1tn;vcarry_away q7;vcarry_back fmn;vcarry_off 2w9,q7,19h
vcarry_on 1zb,gm,1ab,87k;vcarry_out 8g,19j;vcarry_over fb4,h88,80n,h5u;vcart 2pe,gi1;vcart_away 2pd
vcart_off 2pd;vcartoon 7nx;vcartwheel 7wj;vcarve 2o8,1uj,7fg;vcarve_out gvo,fl2;vcarve_up 8p
vcascade 7xd,gip;vcascade_down 7xd;vcase hbv,1cc;vcash 2un;vcash_in 2un;vcash_out hwf;vcast 7mq,hee,gu8,z0
vcast_away 2c;vcast_down zw;vcast_off z2,gss;vcast_on gsr;vcast_out 1zm,2c;vcastigate 1s5,876;vcastle 7bk
vcat gge,bz;vcatalog 2qk,2jl;vcatalogue 2jl,2qk;vcatapult gl6,49j;vcatcall 7b5;vcatch fp9,hac,gfv,ys
vcatch_on 2j9,fj8;vcatch_out 74i;vcatch_up 7ve,fld;vcatechize frd,fre;vcategorize 40u;vcater 21,g4c
vcaucus hl1;vcause d0,6o;vcaution 2l7;vcave 47g,fmv;vcave_in qy;vcavern 7g4;vcavern_out 7g4;vcavort qq
vcaw 7b3;vcease 8u,4f;vcelebrate 1zz,1fa,84t;vcement gai,ge4,ge3;vcensure 2kq;vcensus 78e;vcenter 20a,9q,gyq
vcenter_on 20a,hum;vcentralize 3yd;vcentrifuge 4f8;vcerebrate 2g;vcertificate 81u,75o
vcertify ca,4io,11h,1zc;vchafe 4g0,gwm,4v,475;vchaff 2l0;vchagrin qn;vchain gil,g9h;vchain_up g9c
vchair 85p,42j;vchairman 85p;vchalk_out 7nz;vchalk_up 838,443;vchallenge 2l5,cc,frx,42i;vchamber hs1
vchamp g42,469;vchampion g32;vchance 4kz,gi,1eg;vchance_on 4hx;vchandelle h3j;vchange 0,3,5i,x1
vchange_over 196,3y1;vchannel g8,h24,8e;vchant 1tk,1to;vchap fan;vcharacter gbf;vcharacterize 1b0,4m6
vcharcoal gtk;vcharge 45p,pg,1eu,1x3;vcharge_up zk;vchariot h2p,h0p;vcharleston 7sz;vcharm aa,4kw,7d2,1aa
vchart fop,fok,2rb;vcharter 11i,85w,115;vchase af,883,gog,7fx;vchase_away jy;vchat y8;vchat_up y7,fqy
vchatter 807,7lh,y8,pw;vcheat s0,2nc,11w,2wl;vcheat_on 2wl;vcheck p1,87y,is,an;vcheck_in 78r;vcheck_off 1rg
vcheck_out p1,fwd,,849;vcheck_over p1;vcheek 78p;vcheer 1wd,2l1,2l2,1am;vcheer_up 2l2,1am;vcheese hst
vcherish 2re;vchew q1;vchew_out 39;vchew_over 2t;vchew_up 39;vchicken_out 1yq;vchide 39;vchill 7r3,194,1qj
vchill_out 1cv;vchime_in p9;vchin 7uw;vchin_up 7uw;vchip 1bw,g7z,goz,g81;vchip_away f46;vchip_in 1et
vchip_off 1bw;vchirk_up 1am;vchirp 2my,7p1;vchisel 11w,s0,g80;vchisel_in p9;vchivy g5;vchock gcl,g5v
vchock_up 2pw;vchoir 4br;vchoke 6pq,7lo,gnr,6rk;vchoke_back 3y8;vchoke_down 3y8;vchoke_off 3y8,jj
vchoke_up 497;vchomp 469;vchoose 1m,1rh,fnt;vchoose_up hlk;vchop 477,gzk,gvn,48m;vchop_down g7x
vchop_off 47l;vchop_up 477;vchord 7oy,3za;vchoreograph gu5,fon;vchortle 2gt;vchorus 796,4br;vchrome gfl,fi1
vchronicle 79i;vchuck 49k,810,472,bz;vchuck_out 2c,yy;vchuckle 2gt;vchuff eyn;vchug 7zy;vchum_up 89g
vchunk 7i2,72o;vchurch 7xm;vchurn ggn,7sm;vchurn_out gub,gqq;vchurn_up zt;vchute 7ur;vcinch gae,fnc,727
vcipher 1t7,16;vcircle 4dp,1du,gll;vcircuit 7xo;vcirculate 449,88,2t2,2t1;vcircumscribe goe,wi,gof
vcite 9y,2ml,2r1,1b9;vcitrate f2n;vclaim 1ru,1el,2mi,fqi;vclam gex;vclam_up 1be;vclamber qt
vclamor 754,43p,hnq;vclamp gcq,fq6;vclamp_down 6y7;vclang 2ty;vclangor 7zt,2ty;vclank 7zs
vclap gpz,h96,1se,6qr;vclap_on 482;vclap_up gqk;vclaret g3u;vclarify 1t0,fhf;vclash 1vd,2xb,75p
vclasp 46p,gmn,7ld,7ev;vclass 45;vclassify 45,87d,2k3;vclatter 7zr;vclaw h11,g5o,gap,ft8
vclean qd,f43,7l4,oa;vclean_out 6yx,hk9,hgs;vclean_up 1q8,hfn,hev,ezi;vcleanse oa,fhb;vclear f4c,f53,2y0,ix
vclear_away 6tc;vclear_off 6tc;vclear_out gyy,716,6yx;vclear_up 1t0,wy,f44,2y0;vcleat hie,gal
vcleave 2q5,gmz,1bs;vclench 4ae,gfh;vclerk 853;vclick 4dj,2u2,807,g74;vclick_off fgz;vclimax 1r2
vclimb 1wu,7tl,ws,h6w;vclimb_down 7uy;vclimb_on 1di;vclimb_up 1wu,7y8,6sv;vclinch gcs,gnx,4ae,ggx
vcling 1bs,,g5s;vclink 808,1xu;vclip 1ca,1ws,ge7,je;vcloak 1xk,2qh,gc1;vclobber 48o,48i;vclock 6zz
vclock_in 446;vclock_off 447;vclock_on 446;vclock_out 447;vclock_up 79l;vclog jj,7ok,gaa,ff4;vclog_up jj
vclomp 7tt;vclose ym,2ot,rn,hkz;vclose_down rn;vclose_in 7wr,2x;vclose_off 8bf,4ey,496
vclose_out 4l8,hif,fb7;vclose_up rn,5x,7g9,1be;vcloset gad;vclosure 70f;vclot 6za,6zb,ffx,fby
vclothe 5g,4j2,2qh;vcloud 20q,r9,h71,gw2;vcloud_over 8dw,fbn;vcloud_up 8dw;vclown 6s9;vclub hpv,hpu,7iz,gba
vcluck 7av;vclue glo;vclue_in fvc;vclump 2u1,1dp,7tt,1v6;vcluster 1dp,1v6;vclutch 5v,46q,74n;vclutter_up f4d
vcoach 42r,h1w;vcoagulate 6za,6zb;vcoal hx2,hig,gp6;vcoalesce 5l,2pf;vcoast 7sp;vcoat 2w,f05,7fl;vcoax 423
vcobble_up gqv;vcock h04,g7i,jx;vcock_up 4ef;vcocoon h93,goa;vcoddle 1zy,f9u;vcode gom,1t7;vcodify 3z9
vcoerce rt;vcoexist 89s,4l1;vcoffin gke;vcohere 1bs,hwd,8da;vcoil 2t5,gs9,49r;vcoin 7o0,4ay
vcoincide 8az,6ww,hs5;vcollaborate 1z3,858;vcollapse qy,2gs,7xq,4f6;vcollar ja,g5q,g5p;vcollate fna,gf1
vcollect 65,4h5,2i,1ut;vcolonize ,fe1;vcolor 7y,766,hoc,gtq;vcolor_in 7y;vcolour_in 7y;vcomb goy,7gr,2gw
vcomb_out 80y,2gw;vcombat 1tt;vcombine 4la,wg,1v3,82x;vcome 102,74,6wt,fj6;vcome_away yk,h5n
vcome_back fji,1t3,h54,1ah;vcome_down 1h,6ud,20l,3vj;vcome_in 61,h5f,hsg,1su;vcome_off yk,6wu,1bw
vcome_on 1qq,k2,18t,gls;vcome_out 1qq,6yc,19l,2wn;vcome_over fzh;vcome_up gqx,3xm,102,10k;vcomfort js,3vf
vcommand 41y,p4,fy8,4m3;vcommandeer 2pi;vcommemorate 71q,71o,71p;vcommence ey,oq,zg;vcommend fu6,gti,fu8,43d
vcomment j6,7a7,78n;vcommiserate 2ry;vcommission 86i,hmx,hmp;vcommit 4kt,pj,4im,rk;vcommune 422,74y
vcommunicate f8,10,1y2;vcommunize 6y2,6y1;vcommute 70s,2t8,3y0,3vw;vcompact gjc,2pp,489,a4;vcompanion 2xp
vcompany 2xp;vcompare 2jm,huy,40t,fwy;vcompass 87r,h0y,80;vcompel am,hre;vcompensate l0,4hj,8ba,11o
vcompete fm;vcompile 65,1vm,gqw;vcomplain 6s,76a;vcomplement ffr;vcomplete ip,ffq,4km,7cl;vcomplexion f8b
vcomplicate 3ya,197;vcompliment 2lb,fu5;vcomply 4kd;vcompose 8a1,qh,2j,1vm;vcompost fih
vcompound ik,wg,hfa,4b5;vcomprehend 80,3g,4l9;vcompress 489,a4;vcomprise 8af,2wq,s2;vcompromise 44x,7a8,fyu
vcompute 16;vcon 11v,19q;vconceal 8m,7yx;vconcede 1ai,2kj,4i9,7cm;vconceive 1cl,f6,6r6
vconcentrate 6uc,9q,3yd,18r;vconcentrate_on 20a;vconcern df,122;vconcert gr5,fqq;vconcertina h8f
vconciliate zl,2k9,6zr;vconclude f4,fov,2mk,4l2;vconcoct gif,7nb,7ms,1cm;vconcord l4,grj,gio,fd
vconcrete gp7,fca;vconcur fd,6ww;vcondemn 1sg,433,hnr,7z1;vcondense 3xw,18r,6xg,6xf
vcondition 88z,1zt,1b6,2hp;vcondone 778;vconduct 1zb,7p6,rw,qz;vcone goi;vconfederate hml,hl5
vconfer 2l9,1ek;vconfess 42m,1ai,75z;vconfide fvj,rk;vconfine 4p,1c0,s7,kp;vconfirm 9p,1b5,f5v,86k
vconfiscate 1yb;vconflict 4lq,88w;vconform 8b0,9m;vconfound x8,71v;vconfront 1tq,2kn,,8d0
vconfuse 71v,x8,1cz,1cp;vcongeal ff7;vcongratulate 2lb,43c,2rd,76y;vcongregate 7vy;vconjecture c6
vconjoin 6y,rr;vconjugate fd9,fwz,fkd;vconjure_up fw;vconk_out ou,2hb;vconnect fp,c8,s3,fzp;vconnote 2ls,786
vconquer io,1ya,g1f;vconscript 7c6;vconsent xn;vconsider 38,110,1rr,2m0;vconsign hi8,4il,hi9
vconsist 2x4,hw7,hs4,8af;vconsole js;vconsolidate 6um,f3r,6un,6t1;vconsort 1fk,l4,h1s;vconspire 73u,41h
vconstitute s2,1yu,8a2,g1;vconstrict a4,3x7;vconstruct 8i,2qr,goc,gvl;vconstrue f2;vconsult 76u,2la,2l9,76t
vconsume 2nr,8c,yf,gni;vconsummate gr9,gr8;vcontact 2k4,a2;vcontain 2wq,2xl,an,hvy;vcontaminate 1r3,700
vcontemplate 7zk,41e,1rk,2t;vcontend 420,iw,1si,11y;vcontent g4u,gxm;vcontest 1si;vcontinue 123,1ab,gm,10l
vcontour 7nt;vcontract pk,1ez,a4,f1c;vcontract_in frp;vcontract_out hkk,frq;vcontradict 8b1,42n,427,40x
vcontrast 72v,1fp;vcontribute 11a,1et,hos,818;vcontrive fz,qf,7mq;vcontrol 7b,an,jc,4ci;vconvene 4ew,frk
vconventionalize fii,4bc;vconverge 4mf,hv6,h6q,fbz;vconverse ps;vconvert 3y1,c0,fcq,1pv
vconvey 1aw,1tn,1y2,hdt;vconvict 77o;vconvince 424;vconvoy 7w2;vconvulse fti,6ql,108,h0a;vcook 7n9,d1,7z,kw
vcook_out 6wi;vcook_up 7nb,zd;vcool 194,1qj,3xy;vcool_down 194,3xy,1qj;vcool_off 1cv,3xy,gwc;vcoop_in 7h8
vcoop_up 7h8;vcooperate 1z3;vcoordinate 198,85l,85m,1qx;vcop 2v0,ja;vcop_out 73f;vcope 11y;vcopper g8b
vcopy 2r9,qj,7p7,2qy;vcopy_out gvb;vcoquette y7;vcord gkq,g9d;vcordon_off 4am;vcorduroy gvf;vcore goo
vcore_out cp;vcork 7iy;vcork_up 7iy;vcorkscrew 7wm;vcorn g49,fim;vcorner hlc,7tv,h0u;vcorral gp8,gir,geq
vcorrect 2hn,11o,1s5,l0;vcorrelate 4ll,740;vcorrespond 3l,4lb,44n,8bu;vcorroborate 9p,44q,4lp
vcorrode 3wz,2i2;vcorrupt kx,1yd,7l5,3w6;vcosponsor hds;vcost 4m8,hr7;vcostume 6r2,hhs;vcotton gwa
vcotton_on 2j9;vcotton_up 1d3;vcouch 44f;vcough 2gl;vcough_out w8;vcough_up 4h0,w8;vcounsel j1
vcount 1az,207,2m0,440;vcount_down fvx;vcount_off fwr;vcount_on p2;vcount_out g0w;vcountenance 4r
vcounter fs9,2wh;vcounteract 4kn,hp5,1fg,1ff;vcounterattack 7cw;vcounterbalance l0,8b6,1fg
vcounterchallenge fry;vcounterpoint 1fp,7of;vcouple 1un,47j,2vy,yr;vcouple_on 47j;vcouple_up 47j
vcourse h7z,2l,g2s;vcourt 11p,882,ho9;vcover 9,6x,124,hsp;vcover_up 7yz;vcovet 7rd;vcow 7q9;vcower 7x0,1dy
vcowhide ggd;vcozy_up 1d3;vcrab h1z,h0n,g2k,pn;vcrack fal,803,hcb,7ib;vcrack_down 6y7;vcrack_up 4cd,ftk,ez8
vcrackle 7zv,2mz,f2g;vcradle g65,hoe,gzu,gmu;vcraft 7n7;vcram 2pw,7mj,x5,fdp;vcramp gak,2hw,eza,ez9
vcrane ez6;vcrank_out 7pl;vcrank_up gyz,gov;vcrap_up gj3;vcrash h3p,7xu,4a9,h66;vcrate gjh;vcrave 1bm,fqj
vcrawfish_out 1s1;vcrawl 2s9,hv1,huc,1dy;vcrawl_in 1pe;vcraze 4ce,fao;vcreak ka;vcream ggm,48i,gdv,2oa
vcream_off 2oa,73a;vcrease 1bx,47d,2o3,3zy;vcreate k,2ra,1vt,hmr;vcredit 74a,74c,4ho,fny
vcreep 2s9,4dq,h7r,1dy;vcreep_in 7f0;vcreep_up 7vb;vcremate fch;vcrescendo fjh;vcrest 8bq,h5j;vcrew g0k
vcrib 890,,g8m;vcricket 7bi;vcrimson 18k;vcringe k4,1dy;vcripple f61,f1h;vcrisp 1bx,6wg
vcrisscross h10,g8z,fhq;vcriticise 6q,7c1;vcriticize 6q,7c1;vcroak 37,45b,fg;vcrochet gsv,7nj;vcrock_up 4cd
vcrook 7w9;vcroon fz3;vcrop gmr,4bu,grr,2qc;vcrop_out feg;vcrop_up 7za;vcross 72,7vx,dc,h12;vcross_off 2kh
vcross_out 2kh;vcrouch 10s,1ch;vcrow 1so,ftg,76g;vcrowd 7w4,hrr,1x1,h7h;vcrowd_out 7vr
vcrown 84j,fgp,hte,gcd;vcrucify 86r,g6,2rn,42o;vcruise h1x,gyj,hbk,7rm;vcrumble 4f6,fdd,ev
vcrumple 4f6,7fy,47e,3zy;vcrunch 2mz,4ar,g52,wm;vcrusade 1fl,7c0;vcrush 1z5,jm,3c,3xl;vcrush_out 2iv
vcrust fbg;vcry 1y,od,fh,78v;vcry_out fh;vcrystallize f2v,19s,ff9,3yu;vcube fmm,7fh;vcuddle q6,7j1
vcuff ggk,g9g;vcull_out 739;vculminate 1r2,fbb,87q,h6a;vcultivate 4bv,4bu,1yt,6vx;vculture f6q
vcup fgh,f4t,f1b;vcurb an,ga9,il;vcure 3ve,70g,fik,fij;vcurl fbo,4fu,49r,46r;vcurl_up 4fu
vcurse ph,76m,pi,7a6;vcurtail il,f8o;vcurtain hij;vcurtain_off h6p;vcurve r2,2xt,4f1,7w9;vcushion 4ah
vcuss ph;vcut q,43,r2,7mi;vcut_away gz1,gms;vcut_back 4eq,43,je,il;vcut_down 43,47t,1ug,g11
vcut_in hg9,h7o,p9,fi6;vcut_off 85,f8n,47l,7jc;vcut_out 6zj,4a5,7jc,7lf;vcut_up 7fg,3x4,fgm,f5a
vcycle 7wp,4fa,h27,4dx;vcycle_on h7d;vdab 46v,2o2;vdabble h3x,85b,hkt,gz9;vdam 7k3;vdam_up 7k3
vdamage 42,fl3;vdamn pi;vdampen 3y7,1q3,2u7,fd0;vdance 7sw,49,h9m;vdangle 8cf,gj7;vdare 4iv,88d,1sh
vdarken 1qg,gm8,1qf;vdarn gbu;vdart 109,10r,7t4;vdash 10r,2id,gku,how;vdash_down 79y;vdash_off 1vu,79y
vdate hn9,fpp,fm3,hna;vdate_back 4mm;vdaunt jq;vdawn 402,89u,fin;vdaydream 1vn,4jd;vdazzle hbq,fp8
vdeaden fcx,gq1,ff3,ff2;vdeaf hcj;vdeal 1bc,1rr,4is,11y;vdeal_out 64;vdebate 742,1s3,2ko,iw;vdebauch kx
vdebilitate 3y6;vdebut guh,7op,gug;vdecay 1ql,ev,2j4;vdeceive kv,2kz;vdecelerate wu,2im;vdecentralize 6xy
vdecide 83,19y,fod,fof;vdeck s8,gt6,48h;vdeck_out 4o;vdeck_up 4o;vdeclaim 454,43m;vdeclare 2v,2m4,fsh,1s4
vdecline oi,re,xm,im;vdecompose 1q1,1ql,2hq;vdecorate w,s8,88e,7jw;vdecrease 1v,5m;vdecree 2mn,1a2
vdecry 1sg;vdedicate pj,84r,773,73c;vdeduce f5,2lw;vdeduct 40n,1xz,f5;vdeed_over 81p;vdeem foa
vdeepen ik,ij,712,fjn;vdefault 4hk;vdefault_on 4hk;vdefeat ci,1f7;vdefecate 1po;vdefect 201
vdefend 1ss,2nj,7d0,fn;vdefer ky,1sm;vdefine 1fm,444,htk,4mr;vdefraud 11v;vdefray hia;vdefrost fce
vdefy 4me,2xn,1sh;vdegas f4a;vdeglycerolize h4i;vdegrade ,1d2,6tr;vdeign 89h;vdelay 19e,206,2ir,1qr
vdelegate 84p,4e;vdelight 1d5,2np,1d7;vdelimit 1fm,8br,74e;vdeliver 2m9,1uy,rj,1fh;vdelude kv
vdeluge 1ce,41x,2hs;vdelve jd;vdemand 1a7,8t,2mh,fzo;vdemarcate 74f,74e;vdemean 1d2;vdemocratize 880,87z
vdemolish 4b4,grz,2nr,2n5;vdemonstrate k9,19v,ca,1zo;vdemote 2vg;vdemur 2kk,fy3;vdemythologize 6sm
vdenote fvg,1ax,9v;vdenounce 42u,87b,ft3,1ak;vdent 7g1;vdeny 42k,fsd,80q,2ud;vdepart 1d9,ap,75,2sw
vdepend hse,1rl;vdepend_on 20f,8b3,8b2;vdepersonalize fcw;vdepict 2qw,1t6,4be;vdeplore fsn,2ll
vdeploy g33,gem;vdepose 4j9,44r;vdeposit 1va,4i6,2qb;vdeprave kx;vdepress zw,h3t,7lq,7lp;vdeprive kg,119,f3y
vderide 430;vderive f5,4hz,6us,f6z;vdescant_on gtx;vdescend 1h,,89h,fav;vdescribe 1t6,1b1,cv,19u
vdesecrate 1zw,ftr;vdesert ow,201,gyg;vdeserve 8an;vdesign fz,73x,4b0,1cn;vdesignate 1bb,4e,xx,1a5
vdesire 4w,1wi,7rb;vdespair 2rs;vdespatch 10i;vdespise 1w2;vdespoil 11b,1ve;vdestine 1a5,1a0
vdestroy cx,4u,2n5,gbl;vdetach 47k,h6o,yk;vdetail 78j,fnp;vdetain kp,2ir,19e;vdetect 4x;vdeter 43k,752
vdeteriorate 3w7,18j;vdetermine fi,6n,iu,pq;vdetest 1w1;vdetonate wl,6w3;vdetract fiq;vdetribalize f3i
vdevastate wr,f77;vdevelop 7pb,2r5,3zq,ii;vdeviate 2t9,ap,2ta;vdevil 4v,gsd;vdevise qf,1vp,812
vdevolve_on 20f;vdevote pj,fpj,hde;vdevour gnh,gxq,2nr,7eg;vdiagnose 2jj,2jk;vdiagram 4bg;vdial frg,fnm
vdialyze 6wn;vdice 7fh,g2i;vdictate xg,fmc,4kx;vdie 37,7yb,gwi,ou;vdie_away 3wg;vdie_back 6uk
vdie_down 6uk,f5z;vdie_off 6yf;vdie_out 6yf,gmt;vdiet 7ea,7e8;vdiffer 2xa,fc;vdifferentiate 5o,p0,72g,6sf
vdiffuse r5,yi,88;vdig jd,47r,kk,4gb;vdig_in 7l2,7dt;vdig_out 4gb,gaw,47r;vdig_up 1uo,4gb
vdigest 7eh,71b,82,fgj;vdignify hoj,fjc;vdigress 758,7x4;vdilate 6w2,87;vdilute 1q4,2iw;vdimension fv6,6sp
vdiminish 1v,ff5;vdin 2u4,flr;vdine g3o,g3n;vdine_in 7do;vdine_out 7dp;vdip z9,7ec,fes,f87
vdirect 74s,1u3,gu7,1z8;vdisable 2ix,18i;vdisabuse fx6;vdisadvantage 4k7;vdisagree fc,huh;vdisallow fb
vdisappear f0,2tu,3yo,6u0;vdisappoint 1d1;vdisapprove 411,1af;vdisarm 7bs,gxx,7bt;vdisarray 18v
vdisassemble gs2;vdisband h6n,7w6;vdisbelieve 2js;vdisburse 82p;vdiscard 2c;vdiscern 113
vdischarge 4km,2p2,1z4,gjp;vdiscipline 1zt,88p;vdisclose 2u,7yv;vdisconnect ggr,7hi;vdiscontent 7r2
vdiscontinue 8u,2xh,193;vdiscount 9r,836;vdiscourage 43k,2rv,1sk;vdiscourse 2mp,ps,fs7
vdiscover 4x,iq,4ax,1ro;vdiscredit 73i,2kv,2js;vdiscriminate 72k,11n,80g;vdiscuss 2mp,6p;vdisdain 1w2,pc
vdisenfranchise 86l;vdisengage 1v9,2pk,3w8;vdisentangle 7lv,2pg,hsr,49q;vdisgrace ry,1d2,2kv;vdisguise 1e6
vdisgust 1xx,zt;vdish 1u7,f7b;vdish_out 64,1u7;vdish_up 1u7;vdishearten 7r4;vdishonor ry,rz,819
vdishonour ry,rz,819;vdisintegrate ot,6xu,1ql;vdisinter 862;vdisk 7pe;vdislike 1w4;vdislodge 7l0,4dg,glv
vdismay zw,1cx;vdismember gnu,gnw;vdismiss 9r,75m,86c,68;vdismount 4e1;vdisobey 1zq;vdisorder qk,18v
vdisown hgw,xh;vdispatch 10i,4km,11k,hj5;vdispel jy,r1;vdispense 64,881,we;vdisperse cs,r1,fa8,10n
vdisplace 10m,84x,68,7;vdisplay 62,hoa;vdispose 840,2c,414,gk5;vdisprove 40y;vdispute 2l5,p7
vdisqualify f90,fwm;vdisregard 2n1,9r,1ra;vdisrobe 18e;vdisrupt 85,70t,1r4;vdissect 4a1,1rd
vdissemble pe,1xk,4bp;vdisseminate 88;vdissent frw,kr,fc;vdissipate r1,10n,1ua,hqm;vdissolve 1qv,3yx,fbd,7w6
vdissuade 752;vdistance 8bg,4fp;vdistill wx,6u2,3wc,3xw;vdistinguish 5o,113,p0,77y;vdistort xq,q2,2ou,766
vdistract 7qh,qk;vdistress hqb,4cg;vdistribute 64,8d,4jw,1xy;vdistrict 87f;vdistrust xc
vdisturb g3,1c8,46k,70d;vditch he2,810,80z;vdive 1dl,4e2,h3b;vdiverge 4ez,8cu,8c6,ap;vdivert 2t9,4dz,2w0,830
vdivest kg,hjs,832,3w1;vdivide 8p,40o,8a3,8f;vdivine ha1,gb0;vdivorce 85f,4jy;vdivulge 2u;vdivvy_up 1yg
vdo 4kj,4a,1zv,4l6;vdo_in 1up;vdo_up g97,2gx;vdock 7xs,hgp,hdf,4a6;vdocket 79s,79r;vdoctor 3zc,6rn,2s
vdoctor_up 3zc;vdocument 79j,40w;vdodge 7y3,h9d,9s;vdog af;vdole_out 64;vdoll_up 2gx
vdominate kz,208,1fe,4mu;vdomineer gwh;vdon 18f;vdonate 4hm;vdoom 1a5,1st,774;vdope g51,fju,3vg;vdope_off o7
vdope_up 3vg;vdose fi0,1pq;vdoss_down eyy;vdot 4m0,cs,fxh,fhk;vdouble 2hy,7ik,4ff,glq;vdouble_back 7vl
vdouble_over 4ff;vdouble_up 4ff,hga,7d7;vdoubt 73h,fo3;vdovetail hs9;vdown 1bp,2nr,g0y,7v1;vdowngrade fn7
vdoze 2gm;vdoze_off o7;vdraft 2r0,2n8,4bb;vdrag gi5,2pe,1fr,h9n;vdrag_down 4as;vdrag_in 1fr;vdrag_on 8c0,6ws
vdrag_out 8c0,6ws;vdrag_up 7a2;vdrain 4fk,7dg,3yz,3y6;vdramatize 7o5,797,y1;vdrape gmf,gmg,2qh,gq7
vdraught 4bb;vdraw a6,82j,cv,fpg;vdraw_away h55,4aq;vdraw_back ae,4au;vdraw_in 7kl,jk,4fu,7wr
vdraw_off 4aq,1ym;vdraw_out fpz,2ia,gxo,2qn;vdraw_up hll,4ed,7rz,73t;vdrawl 792;vdread 1cw;vdream 1vn,7yg
vdream_up 1cm;vdredge_up 7a2;vdress 18d,5g,g8c,6qw;vdress_down 39,ezp;vdress_out fj7
vdress_up 4o,f8p,gsn,6r2;vdribble 2tb,2qg,7ih,6s6;vdrift 10a,2sl,d3,hsd;vdrift_away gxu;vdrift_off o7
vdrill 7jf,fln,19r,2jb;vdrill_in 2jc;vdrink ck,q0,1u6,74m;vdrink_down 1bp;vdrink_in 74m;vdrink_up g43
vdrip 7xc,2qg;vdrive 4dv,7tu,h7m,2pv;vdrive_away jy;vdrive_back py;vdrive_in g1e,h47,gd3;vdrive_off jy
vdrive_out jy,1dx,716;vdrive_up gyo;vdrizzle 8de,7hs;vdrone hch,43z;vdrone_on 43z;vdrool_over 7rf
vdroop 1ww,huf,3z4;vdrop 2sr,2sq,3yp,1wx;vdrop_away 1q0;vdrop_back gy0,4fe;vdrop_down 1wx;vdrop_in hnb
vdrop_off f34,o7,49a,2ng;vdrop_out 45g,hjq,hjp;vdrown 47x,fg9,fbm,fgi;vdrown_out hc6;vdrowse 2gm,6q6
vdrowse_off o7;vdrug 1pq,1uc;vdrum 7zu,7p5,x5;vdrum_out ki;vdrum_up 488;vdry 2ht,2hu;vdry_out 2hu,hx0,2ht
vdry_up f5m,f6m;vdub 44v,fw6,84u;vduck gz8,7uq,7ux,9s;vduel 7cp;vdull g7d,fd1,2u7,7yd;vdummy_up gql,1be
vdump hdz,80z,hid,h40;vdun g6,ft7,fil,f9g;vdung fhc,f0t;vdunk z9,7mc,7ec;vdupe 1sc;vduplicate zi,4lm,7p8,2hy
vdusk f9i;vdust g79,g7q,gq8,cs;vdwarf 4m4,hlx;vdwell 73q,2x4,7c,8dd;vdwell_on 8ak;vdwindle 3wu
vdwindle_away 3wu;vdwindle_down 3wu;vdye 1qa;vdynamite f9b;veagle gp1,g1b;vearn kf,2uv;vearth hbc
vearth_up 7k5;vease gy2,3vf,3zn,1wc;vease_off 3vv,3vu;vease_up 7ro,3vv,3vu;veat 5u,6w,2no,7px
veat_away 3x0,f7t;veat_in 7do;veat_on 7px;veat_out 7dp;veat_up 2nq,cj,1vi;vebb 1dg,g22,3zz;vebb_away 1dg
vebb_down 1dg;vebb_off 1dg;vebb_out 1dg;vecho y2,1ea,8bb;veclipse 4mu,7zc;veconomize 4hq,844;veddy 1dv
vedge 7xf,846,1v5,g7f;vedge_in 7vv;vedge_up 7vv;vedify 79c;vedit 18m,fwe,3w5;vedit_out 3w5
veducate 1ys,19p,1yt;vefface 3x9,gx3,z6;veffect ze,4kk;veffectuate ze;veffloresce f8q,3yu,f71;vegg gkw,g85
vegg_on 1bt;vejaculate 1b4,6r7;veject yy,5h,7xk,2p1;veke_out 83p,hqs,81c,81b;velaborate 87,gqs,197,6ur
velapse 2tc;velate 1d4;velbow gzq,g6z;velect 4j6,fnn;velevate kh,1q,2j3;velicit 4b,2qn,fpc
veliminate c5,8ac,19h,415;velongate 3xh;velucidate 1t0,19s;velude 4fl,4ml,9s;velute 7fr;vemanate 3zr,3uq
vemancipate 2w2,870;vemasculate fj5,f0j;vembargo hng,860;vembark 7uz,6wz,4it;vembark_on zg
vembarrass 4cf,11r;vembed z3,g0j;vembellish y1,s8,w,oo;vembezzle 82i;vembitter gw8;vembody 2xj,20c,8cx
vembolden 1wd;vemboss 49u;vembrace 4l9,fq,19o;vembroider 7nf,y1;vembroil 1fr;vemerge 3yl,19l,6ye,h4p
vemigrate 6y4;vemit 18l,dh,l;vemphasize 9x,44s;vemploy 17,d8;vempower 1zi,1f8;vempty ov,3yy,4fm,7ka
vemulate hso,hsn,g1u;venable 3zk;venact 1z6,2r2;venamel gta;vencamp s6;vencase 1cc;venchant 1d7,aa,p8
vencipher 1t7;venclose fu,s7,2x,7w;vencompass 4l9;vencounter 1x0,1eg,hv0,hvq;vencourage 8s,zx,fr2
vencroach 4ej,1fj;vencrust g86,7ku,6uw;vend 4f,29,20k,4av;vend_up 192;vendanger l3,2mq;vendear gxd
vendeavor 1fc;vendorse rq,1zu,1zc,79g;vendow 1f8,80m;vendure 82,2xm,s1,2ti;venergize o8,70y
venervate 6xn,7qf;venforce 2wg,4ki;vengage 1ev,1r5,d8,hk7;vengender 7n0,18g;vengineer 73y,1a1
vengrave 2op,gvz,7pi,7gu;vengross x4,1r5;vengulf x4,go8;venhance 6u3,3wd;venjoin fro,iv
venjoy zy,g4q,2s1,ha4;venlarge 2hh,3wf,6sx,87;venlist 7c3,81d,2n8;venliven 1wb,1py;venmesh 7jv
venquire pm,xj,1rq;venrage gwx;venrich 1pw,835;venrol km;venroll km;vensconce gk3;venshrine 7k8,7q5
vensue 2wu;vensure xw,is;ventail 2wv,8ag,hiz;venter 61,45f,km,8cm;ventertain 2vz,fos,4c6;venthrall 1d7
venthrone 11e,4j5;ventice fa;ventitle hli,2mo,2vf;ventomb 2vm;ventrance aa,ez2;ventrench gm3,1fj,7l2
ventrust rk,hio;venumerate 2ly,1az;venunciate 5s,44e;venvelop fu;venvisage fy;venvision 70,7mt;venvy 7re,4cp
vepitomize 2xk;vepoxy gbz;vequal 2x8,4lt,1qm;vequate 40t,4lb,1qm;vequilibrate 6sn,l1;vequip 4d,fhw
veradicate 19h,1vr;verase 6zo,z6,fxi;verect 4b7,4ee;verode 2i3,3x0;verr x6,2sl;verupt 6wx,18y,2xw,fjj
vescape r8,75v,2km,4ml;veschew 75x;vescort 2sz,h6i;vespouse 2v6,rr,19o;vessay 8q,gh
vestablish 1f2,g1,19v,40v;vesteem it,1ri;vestimate c7,p2;vetch gve,hcw,7pi,7gu;veulogize fu3
veuropeanize fdu,fdv;vevacuate 7rs,6yz,7vs,ffd;vevade 9s,4fl,hj6,fs0;vevaluate 4q,2h
vevaporate 1qi,2j7,2j6,6u0;veven_off l0;veven_out l0,2om,6y6,fe6;veven_up l0,4eh;veventuate 89v
vevidence ca,j5,78h;vevoke 4b,1vo,2qn,fw;vevolve 2r5,2hz,3zq;vexacerbate oj,1we;vexact 2mh,fqg
vexaggerate pf,4ko;vexalt xu,4cm,1wb,fjd;vexamine 1x,8l,1ad,1ry;vexasperate 1we,1w6,oj;vexceed 4lr,2xc,9z
vexcel 209;vexcept 2kk,oy;vexchange d7,1pv,2hf,84m;vexcise 7le,82u,fga;vexcite 7q1,x0,k7,zk;vexclaim fh,1b2
vexclude oy,rp,hrc,42f;vexcommunicate 7a6,hk8;vexcoriate 1sg,475;vexcuse 2lj,2lf,1sr,pl
vexecute 2vu,hn4,8g,88s;vexemplify 8co,1b8;vexempt 11t,2lf;vexercise 466,1zx,2hc,eu;vexert 466,80p,847
vexhale 18a,3uq;vexhaust 3vc,cj,1yc,6z1;vexhibit 8ad,62,k9,4ds;vexile 875;vexist dd,11z;vexit 76,g01,37
vexonerate 1as;vexorcise glw;vexpand 4fn,3wn,70m,1qe;vexpect xe,1rt,xf,71c;vexpedite 88g,hl8
vexpel gf,ki,45m,5h;vexpend j8,aj;vexpense 3xe;vexperience k6,2ja,1xc,2k;vexperiment 4kb,4kc;vexpiate 87l
vexpire 8bi,37,18a;vexplain 1ay,7b9,1sr;vexplode wl,18x,fp1,f98;vexploit 1bj,yg,1z1;vexplore x9,1re,40r,72i
vexport 83u,heb,gek;vexpose 1e0,2u,62,1ur;vexpound 87,2mc;vexpress 86,5q,1tn,2n2;vexpunge 7le
vextend 19m,4lx,124,82m;vextenuate 43j;vexterminate 7gx,1vr;vextinguish 3z7,1fx,2iv,c5
vextirpate 1vr,2q8,f41;vextract yo,heg,2qn,3wc;vextrapolate y5,72f,71d;vextricate 7lv;vextrude gsy
vexude oe,fvs;veye 4go;veyeball 4go;vface 2kn,1tq,4m1,htc;vface_off 7br;vface_up 2kn;vfacilitate 3zn,4mq,gvk
vfacsimile fxu;vfactor 40l,hh3,40m;vfactor_in 40m,40l;vfactor_out 40m,40l;vfade 6u1,6ya,1qp,6rw
vfade_away 1qv;vfade_out 1qv;vfag_out by;vfaggot_up g9f;vfail 1fb,ks,7qq,ou;vfaint 1pf;vfair g9u
vfake 7n6,kw,1s7;vfalcon g2v;vfall 7uu,1h,f2x,huz;vfall_away 1q0,3vr;vfall_back h6z,2st,7t6,2ng
vfall_down 7v3;vfall_in qy,,ro;vfall_off ga3,2ik,3vr;vfall_out fr4,8ck,h9h,h5l;vfall_over 6qj
vfalsify xq,kw,731,6to;vfalter 8cw,2sf,4dl,1b3;vfan ggb,f63,7sn,6t9;vfan_out r5;vfancy 70,7q6;vfancy_up 4o
vfantasy 7mv;vfarce f9v;vfare 4l6,g3w;vfarm 4jf,hdn,4bs;vfarm_out 1zg,4h3;vfascinate 4lv,2rw,aa;vfashion 4b6
vfast 46g,46f;vfasten i,47y,g9n,1qo;vfasten_on 1r6;vfat 1bn;vfate 1a5;vfather 18g;vfathom 2k1,fh0
vfatigue og,by;vfatten 1bn;vfatten_out 1bn;vfatten_up 1bn;vfault 2ku;vfavor 1yv,73l,868,4jt
vfawn 1dy,76w,f0f;vfaze 7qf;vfear 7qb,1cw,gwf,7qa;vfeast 46d,46e,7e1;vfeather g8p,g8o,7cv,7cu
vfeature 3j,2wr;vfederalize fc1,fhe,fc2;vfee 4h1;vfeed 7e0,a1,g4d,6td;vfeed_back 82y,76s;vfeed_in 6td
vfeed_on g54;vfeel 2k,41l,10v,f24;vfeel_out 75s;vfeign pe,1vw;vfeint 7os;vfelicitate 43c;vfell 1uk,7xh,gbw
vfelt_up 2j5;vfence 7m1,hd9,460,1tz;vfence_in 7m1,1tz;vfend_off 1f4;vferment 7pt,7ps,3z1,1qw;vferret_out fp4
vferry 7u8,h2o,h2m;vfertilize 706,fhd,6r4;vfess_up 75y;vfetch 1ux,81g,gh9;vfetch_up 192;vfete 1fa
vfiddle 2vo,hg6,guw,gul;vfidget 7wu;vfield 7bq,7bo,fsa,fnl;vfig_out 4o;vfig_up 4o;vfight 20,fn,1yz,1fl
vfight_back g0o,fn;vfight_down fn;vfight_off py;vfigure p2,8cm,70,16;vfigure_out oz;vfile y3,7i4,h1a,2l6
vfile_away 44l,gez;vfile_in h1b;vfile_out h1e;vfill 2b,wv,2x2,hjz;vfill_in fsx,7ny,1ei,79z
vfill_out 79z,6t7,83p,49t;vfill_up 2b,wv,2p6,g57;vfilm 1t9,4bn;vfilm_over 2tv;vfilter 490,1v2,2tb
vfilter_out 490;vfinance 117,80t;vfind 1eg,4x,1eo,fi;vfind_out fi,iq,2ln,74i;vfinger 46l,7er,gaz,780
vfingerprint 4by;vfinish ip,192,4f,479;vfinish_off wy;vfinish_out 6zt;vfinish_up wy,192;vfire 45w,1bh,6wd,68
vfire_up zj,7el;vfirm fe9,fe8;vfirm_up fyc;vfish 7gs,1u2;vfistfight 7bp;vfit 4ma,2x6,6vw,f8y;vfit_in l4
vfit_out 4d,5g;vfix 2s,i,pq,d1;vfix_up g55,1te;vfizzle 2xg;vfizzle_out 2xg;vflag 7ac,fhr,1ww,gsm
vflag_down gz2;vflail 2p5,7y0;vflake gok,gc8,2o9;vflake_off 2o9;vflake_out o7;vflame 4my,8di,fsk
vflame_up 20m,fl4;vflank htd;vflap 1de,7sj,2tg,4ft;vflap_down 470;vflare 20m,6w1,4my,18y;vflare_out 6w1
vflare_up 8dk,18y;vflash 10z,3ym,1xi,fve;vflash_back 4eq;vflatten 3z3,3z2,fd5;vflatten_out 3z2;vflatter 1sn
vflaunt 1xi;vflavor 112;vflaw 3wr;vfleck 1cg;vflee 10u;vfleet 109,1qp;vflesh hj1;vflesh_out 1bn,87,ezs
vflex 7wb,hb0,k0,g91;vflick 4gi,1e5,h0h,4ao;vflicker 1dc,8dj,4gi;vflight 86s,7ty,gsl;vflinch k4
vfling 49i,h97,822,2c;vfling_off 1vu;vflip 2sc,49g,1e5,7st;vflip_out fox,fkw;vflip_over g68;vflirt y7,85j
vflit 109;vfloat 10a,4dm,4db,ho8;vflocculate 8a8,hr2;vflock h6h,1dp;vflog a5,7in;vflood 1ce,2hr,843,6z3
vflood_in h5i;vflood_out 41x;vfloor 2rr,48h;vflop 7uv,h3q,4ka;vflounce 7tm;vflounder 4dt,hkh;vflour ,fcl
vflourish 1qe,4ig,1v1;vflout 2ki,xs;vflow 1x6,2l,7x6,8d3;vflow_away 6yy;vflow_off 6yy;vflow_out fjf
vflower 18w;vflub 3i;vfluff 3i,gfc,6qv;vfluff_up 7i8;vflump_down h43;vfluoresce 7zg;vflurry 7xr,1cz
vflush 18k,6z6,hcy,2om;vflush_down 6z5;vfluster 7qi,7qg;vflute gid;vflutter 109,1dc,h0j,7sh;vflux 1x6,19b,5l
vfly 10e,gyf,qu,gi2;vfly_on h2a;vfoam 2iy;vfob_off 4hd;vfocus 9q,4gl,2k2,3xd;vfocus_on 20a;vfog r9
vfog_up hx1;vfoil 8cv,dc,gc3;vfoist_off 4hd;vfold co,fde,rn,7h7;vfold_up co,711;vfollow 1dn,,8ck,7va
vfollow_out 19j;vfollow_up 19j,f67;vfool 891,1ua,1sc,ftc;vfool_away 1ua;vfoot hfz,7t7,72e;vfoot_up 72e
vfootnote 7oe;vforbid fb,ge;vforce rt,7n3,2y,41w;vforce_back qa;vforce_out 4j9,68,1dx,7vr;vforearm g0h
vforecast 1sx,p2,cd;vforeclose ge,hfi;vforego 20g,2wa,1er;vforeground 19k;vforeknow 2jz;vforesee 2jz,7mt,2wh
vforeshorten 18q,f6o;vforest gnm;vforestall ge,2wh;vforfeit 1er;vforge 7nm,7n6,qf,h03
vforget 71m,40b,fm2,fly;vforgive 2li,hp3;vforgo 2wa,20g,1er;vfork 7lr,g1o,190,f2r;vfork_out rj;vfork_over rj
vfork_up rj;vform gc,8a2,8a6,2q;vformulate 2lq,qf,6t,7mr;vforsake ow;vforswear 75j;vfort 7vz,4at,g3c
vfort_up 7vz;vfortify ew,4at,ya,6ty;vforward 4e0;vfoster 4kg,hof,1at;vfoul 462,1r3,jj,461;vfoul_out gg5
vfoul_up 3i;vfound 1f2,g1,72b;vfounder 4ka,h4o,qy,h0k;vfowl g2w,g2o;vfox 4ks,x8,fho;vfraction 40o
vfractionate 7jr,7jq;vfracture f5g,gqj,6wr,6sb;vfragment op;vframe 4al,hu4,893,44f;vframe_in 4al
vframe_up grw;vfranchise 85v;vfraternize 84i;vfreak 4cb;vfreak_out 4cb;vfreckle fhn,fhm;vfree rm,1yo,7l0,11t
vfreeze 7ri,2ie,6rl,2if;vfreeze_down 3yw;vfreeze_off pc;vfreeze_out 3yw;vfreight 7u9,gjo;vfrench ga1
vfrequent 2vq,4cx;vfreshen_up 3vx,6qd;vfret 1w8,gvx,hhb,4g0;vfright g4;vfrighten g4;vfrighten_away jq
vfrighten_off jq;vfringe gvg,gis;vfritter_away 1ua;vfrivol_away 1ua;vfrizzle fa3,7ew;vfrog ges
vfrogmarch h8j,gi0;vfrolic qq;vfront 4m1,7bm;vfrost 7kt,g5f,7ep,6tl;vfrost_over 4mw;vfroth 2iy,3zj,6sc
vfrown 1pj;vfrown_on fnk;vfruit grs,7n5;vfrustrate dc,g6;vfry hvl,3xi,hn6;vfuck_off 4lf,4er,2p7;vfuck_up 3i
vfuel 2v3,841,816,gvu;vfulfil 8g,cl,1fq;vfulfill 8g,1fq,cl;vfullback fzy;vfulminate ft2,fef,f99
vfumble 47s,7wn,g5j,3i;vfume gwv,20o,7yo,6rg;vfunction 1cf,4ls,2n7;vfund hdp,80u,hdi,hdh;vfunnel ghp
vfurbish_up 2s;vfurl 2il;vfurlough 4j8,fq8;vfurnish 6,hho;vfurrow 47c,47d,7fx;vfurther 4kg,8s
vfuse 5l,fdc,g2g,fdb;vfuss 1w8,4kf;vgabble pw;vgag 80e,7lo,7g5,2ky;vgage yd;vgain 4hz,2uu,1ep,ag
vgallop 7uh,7uj,7ui;vgamble gi,1u1;vgame yd;vgang 7by;vgang_up 7by;vgap 7ma;vgape 4gm,8ci;vgarage hfs
vgarb 5g;vgarbage_down 2nn;vgarden 4bt;vgarland gsk;vgarment 5g;vgarner 2uv,gjz,2i;vgarrison g0i;vgas 7cx,j2
vgas_up hhx;vgash 2oq;vgasp w7;vgate hik,gpd,f6d;vgather 2i,4z,oh,fvt;vgather_in 46o;vgather_up 4e8,82s
vgauge c7,g7m,fv3,fgx;vgawk 4gm;vgaze 1xh;vgear f8u;vgear_up 6k;vgee h0t,ftp;vgeneral fqd
vgeneralize y5,7a0,fwh,f23;vgenerate 2ql,2qm,gqy,18g;vgentle zl,2vf,ggz;vgerminate 6x6,2r5,fbh
vgesticulate 5t;vgesture 5t;vget 13,1pu,6sg,2iz;vget_away r8,2km,89o;vget_back 7ch,7df,g0n
vget_down h3r,qw,4e1,2nt;vget_in 61,89c,hei,4et;vget_off h5x,,45a;vget_on hm3,4eu,1di,gyn
vget_out 76,7et,7vu,fxv;vget_over 72,gr7,6v9,1tw;vget_up 1wv,6q8,1q,eyz;vgeyser h83;vghost gy8,2ri,gtz
vgibbet hn8,86q;vgift 1f8,79;vgiggle 2gr;vgild gtd;vginger_up 2hm;vgird ya,git,7ge;vgive 4ia,2v4,1s,2ug
vgive_away hcz,2u,hg7,1ak;vgive_back 118;vgive_in 1sm,42h;vgive_off hr9,dh;vgive_out dh,1xy,,ou
vgive_up 1er,2ue,45g,8u;vglam_up 2gx;vglance 4gn,h0g;vglance_over 1e4;vglare 2gu,hws,hbr
vglass 83k,hbi,7m0,f4s;vglass_in 7m0;vglass_over 3vp;vglaze g8k,3vp,83k,80k;vglaze_over 2tv,3vp
vgleam 1e7,1xn,fec;vglean 2oo;vglide 107,7u0,7sq;vglimmer 1xn;vglimpse 7yi;vglint 1e7,4gn;vglisten 1e7
vglitter 1e7;vgloat 1so,7zm;vglom 2v0,hdb;vglorify xu,6zx,fkn,6zy;vglory 76h;vgloss_over 1zn,4gc
vglow 4gk,7zh,2xz,7rh;vglower 2gu,1pj;vglue 47w,fgs;vglut j9,843;vglycerolize h4h;vgnash f0x;vgnaw ght,2i3
vgo 2,11c,1d9,1pu;vgo_away 1d9,1r,2tu,f0;vgo_back 4mm,78l,2j1;vgo_down 1h,10j,im;vgo_in 61
vgo_off 2td,f9a,45v,glt;vgo_on 123,1w,2z,1ab;vgo_out 76,7rk,h5p,fb9;vgo_over 2jv,6wu,p1,6qj
vgo_up 3f,2hi,k2,h2d;vgoad 2ru,46z,7f9,42y;vgobble g3z,7b0;vgobble_up 2nn;vgolf 45z;vgoof 2wi
vgoose gic,g6f,g6c;vgore 7jh,gn1;vgorge j9;vgossip 44y,y8;vgouge 7g2,2uh,7g3;vgouge_out g92
vgovern rv,85q,202,hr6;vgown f25;vgrab ys,2ux,7y4,his;vgrace w,s8;vgrade 6m,7gh,2jn,72p
vgraduate 4hn,81v,2i7;vgrain gm2,gds,f2w,6so;vgrant 2um,2us,2kj,2ul;vgraph 2rb,7po;vgrapple 11y,1vh
vgrasp yh,80;vgrass g2e,gpe,go5,7eq;vgrass_over 7eq;vgrate hhd,gw9,gny,1c4;vgratify 1d6,1bk;vgrave 4a3,2op
vgravel 4v,gpf,81;vgray f8g,f8e;vgraze 4ag,7mh,2qc,2o3;vgrease 7fq;vgreen fi9;vgreet ff,43g,fp0
vgrieve 1d0,gx0;vgrill 2ib,frf;vgrimace o9;vgrin 3uz;vgrind 4ar,1c4,kk,h7b;vgrind_away x5;vgrind_down hpq
vgrind_out 7pl;vgrip 2nx,1vh,2rw;vgripe pn;vgroan 2mt;vgroin grx;vgroom 2vb,ezq,ob;vgroove 7jp,47c
vgrope 47s,87w,7es;vgross_out 1xx,4cb;vground 47n,gko,gkn,fst;vground_out gfx;vgroup 1rf,yb;vgrovel 1dy
vgrow 6sk,41,ol,18s;vgrow_over f6b;vgrow_up 888;vgrowl px;vgrub 4hs,gb8;vgrub_out 7gm;vgrub_up 7gm
vgrudge 7q2;vgrumble 43l,fg,px,1xv;vgrunt 7ah;vguarantee 1sq,xw,2ld,1aq;vguard 861,45t,7d0,hq6
vguess ir,j3,c7,728;vguide 5z,qz,2vk,7ze;vguide_on 7ze;vgull 891,1sc;vgulp 1ud,7bb;vgum gdt,7dw,fkz,f0p
vgum_up gdc;vgun g2c;vgun_down g2d;vgush 4fg,76x,49m;vgussy_up 4o;vgut goq,gop;vgutter hww,h8k,gat,g59
vguy iz,f7r;vguzzle g3s;vgyrate 2t5,10p;vhabit ezz;vhack 7fi,hps,g7y,g30;vhack_on fig;vhaggle 2up
vhail 2l4,hvv,fus,43h;vhalt 4d3,ab,11s,3xp;vhalter hn7,2hw;vham 7pj;vhammer ggj,7nm;vhammer_in 2jc
vhammer_out 7b7;vhamper 2hw,2n6;vhand rd,h56;vhand_down he6;vhand_out 1xy;vhand_over rj
vhandicap 18i,g0f,2n6;vhandle 8o,kq,1bc,1bq;vhang 2pn,2pm,2vw,h41;vhang_back 4fe;vhang_in wo
vhang_on 2or,wo,75b;vhang_out hjv;vhang_up gas,2pm,fbp;vhanker 1d8;vhappen 1w,6wv,hpx,3xo;vharangue 798
vharbor 4c6,hs2,hib,7z0;vharden 1qt,6yu,6vy,6vp;vhare h8l;vhark_back 1t3;vharm 3vm;vharness 7kd,g3j,4jr,6u8
vharp fw4,guu;vharrow 7pe;vharry g5,3y5;vharsh_on fzu;vharshen fje;vharvest 2oo,f40;vhash_out 6p
vhash_over 44o;vhasp gcu;vhasten 19d,k3,88g,7mw;vhat 6qz,hiy;vhatch 3v9,1cm,gtb,g8y;vhate 1w1;vhaul 2pe,7jj
vhaul_away 2pd;vhaul_off 2pd;vhaul_up 7ry;vhaunt 4ep,2ri,4cx;vhave d5,3j,1xc,2ub;vhave_on 6r3
vhawk 1yk,g2u,ezd;vhay fkx;vhazard j3,gj,gi;vhaze 8dx,hpp;vhaze_over r9;vhead h26,1z9,4en,8cs;vhead_off 1f4
vhead_up 8cs;vheadline 78y,83g;vheal 3ww,2ha,3ve;vheap hf6,2pu,ffi;vheap_up 49c;vhear 7zp,iq,hnm,ha0
vhear_out hc1;vheat wp,83i,zj,or;vheat_up or,wp,3wa;vheave fx2,7km,10o,yv;vheave_up yv;vhedge 9s,gqc,7mk,fei
vhedge_in 7mk;vheed 2wk;vheel 7wc,h4t,gvh,gg1;vheft yv,gib;vheft_up yv;vheighten 6yk,feu,6u3,h3w;vheist 4kq
vhelm h1y;vhelp 8r,18h,4mq,hus;vhelp_out hok;vhem gbq,fzd;vhem_in 7mg,1ty;vhemorrhage 3vb
vherald 44d,2l4,43h;vherd 7w4,h6l,8at;vhesitate gl,2wz;vhew_out g83;vhex p8;vhibachi fa5;vhibernate 6q5,hq2
vhide 8m,1e3,7ls,18z;vhide_out 1e3;vhighlight 19k,ezj;vhijack 2pi,hfh;vhike 4e7,2sj;vhike_up 7m9,4e7
vhill gs5;vhinder kl,11r,2n6;vhinge g9z;vhinge_on 20f;vhint xy;vhire d8,11i,115;vhire_out 4h3
vhiss 455,h81,456,1sf;vhit 12,5w,19,ag;vhitch 7gy,1wt,2s8,7ud;vhitch_up 7m9;vhive hgk,h6e,geo;vhive_away ak
vhive_off hmg,830;vhive_up 1yl;vhobble 1wt,hlw,g9l;vhock 83v,f1i;vhoe gv5;vhog hgj;vhoist 7jm,gq5,7jn
vhold l2,jb,guv,d5;vhold_back 2nk,hur,205,1en;vhold_down hfu,f6f;vhold_in s7,an,7yx;vhold_off g1l,205
vhold_on yh,6xb,wo,75b;vhold_out 3uy,j7,htu,hrk;vhold_over gwg,80n,hsu,hrm;vhold_up fo,hax,19e,4hv
vhole 7if,g93;vhole_out 7if;vhole_up hbb,g1c,6q5;vholiday 2xo;vholler 2lm,1y,pn;vholler_out 2lm
vhollow 47q,cp;vhollow_out cp;vholystone g7n;vhome hm5,h5d;vhome_in 463;vhomer 7c9;vhomogenize ffu,ffw,ffv
vhoney hcn;vhoneymoon htx;vhonor kt,1f5,4hb;vhonour kt,1f5,4hb;vhood gca;vhoof 7t7,gu6;vhook gdz,1yn,7nj,gga
vhook_on 1r6;vhook_up ge2;vhoop gaf;vhoot 7ag,fz6;vhop 2so,7y1,gya,h9a;vhop_on 1di;vhop_out h1j;vhop_up 3w0
vhope 1wi,4cl,fol;vhorn ghs;vhorn_in 1xq;vhorse 7e3;vhose_down f66;vhost 7ef;vhot_up or,3wa,3w0;vhound 4eo
vhouse htn,1zf;vhover 4md,hrj,7u3;vhowl fl,7an,y9,2gp;vhuckster 1yk,2up;vhuddle h6k,7x0;vhue 6vk,f8a
vhug fq,gfm;vhulk 2xi;vhum 7ax,1ft,809,457;vhumanize gx4;vhumble 7qr,qn;vhumiliate qn;vhumor 76i;vhunch 4f2
vhunch_over 4f2;vhunger 7yk,1bm,1u8;vhunker_down 1ch,hba;vhunt 6v,4eo,h7k;vhunt_down 6v;vhurdle 7up
vhurl z0,r6,fzm;vhurry r4,19d,2iq;vhurt 77,2h3,qm,3wp;vhurtle h91,r6,z0;vhusband 4hq;vhush 6zc,in,2u6,ffz
vhush_up 4gc,in;vhustle h9c,2t7,839,hd8;vhymn 7p3,76j;vhype_up 7pu;vhypertrophy 6rz;vhypnotize 3ux
vhypothesize c6;vice 7kt,fcd,fc3;vice_over 4mw;vice_up 4mw;videntify 2jh,y6,fo8,741;vidle 7kz,11g
vidolize zo;vignite 1fw,2xw,zj,719;vignore 2n1,9r,7yh,1ra;villuminate wk,19s,7no;villumine wk
villustrate 1b8,7ns,7ng;vimage hbh,70;vimagine fy,ir;vimbed z3;vimbibe fs,7l8,ck,flk;vimitate qj,4lu,gtl
vimmerse za,x4,1vi,flj;vimpact gcp,7u;vimpair 6v3,19i;vimpale 1uz,gnt;vimpart 2uw,11a,g8;vimpede kl,5x
vimpel 7n3,cu;vimperil l3;vimpersonate 2r3,76d,42s;vimpinge 1fj,4ej;vimpinge_on 5w;vimplant z3,g9p,fpn
vimplement 851,2wg,19j;vimplore xi;vimply 2ls,2lu,2wv,4ld;vimport 4ij,hea,43v;vimpose 4ki,p3,1es
vimprecate pi,ph;vimpress 3e,gw4,fpb,1vb;vimprint 85g,1vb;vimprison rs,86z;vimprove 1b,7x;vimprovise gur,hpr
vimpute f7,fpa;vinaugurate 1ex,85d,6x0;vincapacitate 2ix,18i;vincarnate grf,2xj;vincense 7yn,1w6;vinch 7xf
vincise 1cj;vincite zf,2kx,1bt;vincline 20h,hc4,h7u,2t0;vinclose 2x,7w;vinclude 204,fo0,f4j,1zd
vinconvenience ru;vincorporate 19g,2wq,hlj,7l9;vincrease 2f,27;vincubate 6ut,3v8;vinculcate 409
vincur 8cl,2iz;vindex 86h,4ir,foi;vindicate po,xx,43s,2kb;vindict 87o;vindoctrinate 408
vindorse rq,1zu,1zc,79g;vinduce 4b1,6o,7mw,72a;vinduct 4j0,2vc,hjr,7p9;vindulge 87e,1bk,46h,1zy
vinfect 6rs,2h7,hph,flq;vinfer f5,y5,2lw,728;vinfest 7vw,2x5,hrz;vinfiltrate 7td,4jo,7tc,7tb
vinflame f0k,hwo,hwn,zj;vinflate 3wt,3ws,710,70z;vinflect 44g,2m6;vinflict p3;vinfluence db,6n,1aa
vinform u,fid,763;vinfuriate 1w6;vingest 8c,1r7;vinhabit 7c,4lk,8dd;vinhere_in 8c1;vinherit 833,,hgv
vinhibit 6zd,hlu,1f0,gwo;vinitial 79f;vinitiate zc,cz,2vc,78q;vinject 3vh,f4q,7lu,g4x;vinjure 3z,d2,3wp
vink fxg,fhl,ffk;vinlay 7nn;vinnovate 1co;vinput ggs;vinquire pm,1rq,xj;vinscribe 2op,km,god,79h
vinsert q5,7w,7i6,2mm;vinset f4r;vinsist 42l,42a,41n;vinspect 2tw,4cw,1rj;vinspire 1wb,7mz,425,j0
vinstal z8,1yr,7ln;vinstall z8,1yr,7ln;vinstance 1b8;vinstigate 2kx,425;vinstitute g1,gqh
vinstitutionalize 4im;vinstruct 3a,fqa,762;vinstrument 4ie,7oi,79b;vinsulate 3zf,wz;vinsult 2kw
vinsure is,xw,2le,81k;vintegrate 19g,2vt,2it,40p;vintend 19z,1a0,pr,1sy;vintensify 1qb,ik,ij,715;vinter 2vm
vinteract 67;vintercede 2k7;vintercept 7jb,80b;vinterchange rf,d7,6si,3vo;vinterconnect hqz,gd8
vinterest 2rx,122,8bd;vinterfere 85x,11q;vinterject 1su;vinterlace qb,2qf;vinterlock 3yc,2qf,gpu
vinterlude 7om;vintermediate 2k7;vinternalize fpe;vinterpenetrate 46u,yi;vinterpose ,,1su,11q
vinterpret f2,pp,1ct,71;vinterrupt 85,70d,1r4,1qh;vintersect 7vx;vintertwine qb,7nk,4ba
vintervene 11q,ht5,fau;vinterview 2kl,75t,75u;vinterweave 49n;vintimate 784,43t;vintimidate 2rg,4co
vintone 1to,1tk,453;vintrigue 4lv,41i;vintroduce 2lg,1co,7w,4fo;vintroject 70u;vintrude 1wz,2wj,1xq,fq5
vintrude_on 2sy;vintrust rk;vinure f7s;vinvade 2ni,2sy,2x5,7ez;vinvalid hkd,18i;vinvalidate 86m,frs,fnf,ffc
vinveigh 77s,43m;vinvent qf,zd;vinventory hmo;vinvert fct,fcs,3y4;vinvest rh,1f8,4j2,11e;vinvestigate pb,xj
vinvite gvs,2va,4ck,1rz;vinvite_out 86t;vinvoke fw,fyh,1a8;vinvolve 20b,2xf,8ai,8t;viodinate fi7;viron 7i7
viron_out 6ts,7i7;virrigate 2hv,6rm;virritate 4v,2h1,707;visolate wz,702,fh4,72m;vissue pt,1zk,fzg,19l
vitalicize 7ph;vitch 1e1,4g1,,7r9;vitemize 2ly,fvu;vjab yj,7f1,2nz;vjabber 1tm;vjack_off 2p7;vjack_up g60
vjacket gc2,ezx;vjade og,by;vjail rs;vjam 1x4,h4u,gjy,458;vjangle 2tx;vjar 2xb,2s4,7s2,gw0;vjaw y8,2mr,q1,39
vjazz_up 2hm;vjeer xs;vjelly fhi;vjeopardize l3,gj;vjerk 4ap,1wp,1pc,2s8;vjerk_off 2p7;vjest xt,1ps
vjet 49m,h2b;vjewel gt4;vjibe 3l,h2i;vjig 7t2;vjilt flz;vjimmy 1vj;vjingle 2tx;vjive 7oj
vjob hpc,1zg,85c,2ut;vjockey 2nc,g19;vjog 4lw,4eh,7tp,1ws;vjoggle 1wq,gpn;vjoin ro,cr,,6y
vjoint hs8,83z,gpo,gmw;vjoke xt,1ps;vjolly_up 2l2;vjolt 2s4,gvv;vjostle 7te,1db;vjot 44m;vjot_down 44m
vjourney 100,qo;vjoust 45q;vjoy zv,7qy;vjudge 410,2h,c7,9u;vjug rs,fa0;vjuice_up 2hm;vjumble 4ms,1cp,2pj
vjump 60,qs,g1r,6sw;vjump_off fb1,7y7;vjump_on 1di;vjump_out 2xe;vjunk 80x;vjustify 1ar,77j,fgw;vjut_out l6
vjuxtapose 7kh;vkeel_over h3y;vkeep l2,123,g9,gd;vkeep_away hls;vkeep_back 1en,116,om;vkeep_down f6g,1f1
vkeep_in hnj;vkeep_off 7e9,75w;vkeep_on 852;vkeep_out rp,f2b;vkeep_up ,1fs,1em;vkey 19u,hhw,,6zs
vkey_out 19u;vkeynote 6vv,751;vkick 485,h28,2oz,h7a;vkick_back him,2p0;vkick_down 7lz;vkick_in 89t,1et,7lz
vkick_off 1ex;vkick_out gf,ki;vkick_up gee,1vo;vkid ftb,2l0;vkidnap 2ph;vkill y,1f7,6x5,8d7;vkill_off 7gx
vkink_up 7ew;vkip_down 1pe;vkiss 2p8,7j4;vkit 4if;vkit_out 4if;vkit_up 4if;vkitten f0a;vknead 7f3,2o1
vkneecap g2f;vkneel 7lc;vknife 2o0;vknight 84u;vknit 4b9,7nh,47e;vknock 7f8,48k,46x,111;vknock_back 4m9
vknock_down 1ug,48h,fak;vknock_off 1up,4in,2v0,1vu;vknock_out fg8,ggi,f47,gxf;vknock_over jw;vknock_up 3v6
vknot gsw,ga4,49o;vknow 404,405,71f;vknuckle gpr,gpq;vknuckle_down 2vi;vlabel 1ba,fv,9u,fmx
vlabor 11f,kk,2gz;vlabour kk,11f,2gz;vlace qb,7nl,gsx,49p;vlace_up 49p;vlacerate gn2,gwr;vlack 2ws
vladder 6wq;vlag 2st,rs,gl1,gch;vlam 10t,2p5;vlamb f0b;vlament 4ch,2ll;vlaminate gqu,gfa,gdx,g6i
vlampoon 42z;vlance h8m,gpk,gpi;vland qx,2ss,f2k,2tf;vland_up 7k5,192;vlandscape gvi,7pd
vlanguish 6xo,zs,6rw;vlap ht8,2p9,4gx,468;vlap_up 468;vlapse 4e5,fb8,6tp,6rv;vlash a5,gzw,48g,gag
vlash_out cb;vlast 4mc,s1;vlast_out 89y;vlatch g9e;vlatch_on g5r,1r6,2j9;vlather a5,fhu,f28,6qu;vlaugh ih
vlaugh_away 75n;vlaugh_off 75n;vlaunch 1f2,49l,7ks,6wy;vlavish 81w;vlay c,2q3,grp,gmi;vlay_away 1yl
vlay_down 40v;vlay_in ak;vlay_off 8u,4j8;vlay_out 494,6y0,hj3,1a9;vlay_over 8av,7jy;vlay_up fhv;vlayer 7fk
vlaze 11g;vlead qz,2ww,4lc,4en;vlead_off hpi,oq;vlead_on fr9,kv;vlead_up 70k;vleaf 1e5,7xw,f1o;vleague fc0
vleak fvk,789,3zp,3wo;vleak_out 789;vlean r3,gpw,20h,fo4;vlean_back 4f3;vlean_on 7m5;vleap 60,3zw,7y7,7um
vleap_out 2xe,4e4;vleapfrog 7un,f6w;vlearn x3,iq,19q,19n;vlease 2vn,11i,2uc,115;vleash 7g7;vleather gfr
vleave 1r,2jf,hux,f2o;vleave_off hsx,oy,fk8;vleave_out oy,ox;vlecture 2ks,39;vleech 6rr;vleer 7zj
vlegislate 2vr;vlegitimize hmy;vlend 11a,2v1,hvg;vlengthen 3xg,6w9;vlessen 1v,5m,6u4;vlet 4jg,fr3,4r,6sg
vlet_down qw,1d1;vlet_in 1zd,2w4;vlet_off 2lf;vlet_on 2u;vlet_out l,2u,7k0,6w0;vlet_up 3wg,3vu
vletter hg2,7nw,7nv;vlevel g37,2qt,2om,7de;vlevel_off fbf;vlever 1vj;vlevy 1es,2na;vliberalize hme,hmf
vliberate 2w2,rm,2w1,gvm;vlicense 11h;vlick 48i,2p9,oz,468;vlie 4g,z5,2x4,hv9;vlie_down 4eg;vlie_in 2x4
vlift 1q,4aj,4e6,3f;vlift_off 4es;vlift_out 2on;vlift_up 4e8,1d4;vlight wk,7el,4ea,1fw
vlight_up hwm,wk,2y0,hwq;vlighten 4cn,,2l3,3xb;vlighten_up 4cn,2l3,3xb,6vg;vlike 1wh,1w5,7q7,fo7;vlilt fvy
vlimber_up gph,6qh;vlimit 4p,wi,pq;vlimp 1wt,7vd;vline 8by,7fs,cv,2of;vline_up hts,hdd,7wa,19f
vlinger hv2,121,7vq,h7p;vlinger_over 8ak;vlink c8,fp,s3,49b;vlink_up s3,fp,c8;vlionize 84t;vlip_off fsl
vlipstick gtj,ezk;vliquidate 1up,4iq,hez,heu;vlist 78d,2vs,h6y,7wc;vlisten 1xr,4gq,2wk;vlisten_in hc2,80c
vlitter hvc,gej,f0c;vlive 7c,de,s1,11z;vlive_down hqn;vlive_in 7dy;vlive_on s1;vlive_out hqu,7dz
vlive_over 406;vliven_up 1py;vload yz,7kc,he8,gq6;vload_down gj8;vload_up yz;vloaf 4lf,121;vloan 2v1
vloathe 7q3;vlob 7kq;vlobby hm4;vlocate 1ye,125,2v2,199;vlock 47z,1v8,,2qf;vlock_away yn;vlock_in 7h9,yn
vlock_out hlp;vlock_up 7ha,yn;vlodge 4lj,1va,2l6,2x3;vlodge_in s5;vloft hfr,gpm,gpj,for;vlog 79k,478
vlog_in 81i;vlog_off 81j;vlog_on 81i;vlog_out 81j;vlog_up 79l;vloiter 121;vlong 1d8;vlook 4c,78,6qo,10y
vlook_away hak;vlook_back haj,41b;vlook_on 1xg,1ri;vlook_out 4gd,g24;vlook_up 2la;vloom htj,2xi,4mt,gsu
vloop h77,4ba,h76,49r;vloose rm,7k2,19a,3yk;vloose_off g29;vloosen 19a,hq9,hq8,gij
vloosen_up gj5,hqa,6qh,18c;vloot 4ii,11b;vlop_off 47l;vlope 7tr;vlord hk3;vlose 82d,7c7,gwu,82c;vlot hmh,64
vlounge glx,121;vlouse_up 3i;vlove 1w3,2s1,4c7,48s;vlower qw,70h,f7j,7lq;vluck_out ho0;vlug 7jl,497
vlull 7pv,70x,ql;vlumber 7to,478;vlump 7i2,72o;vlunch g4h,g4i;vlunge r6;vlurch 10d,2s3,h9g,4le;vlure fa
vlurk 8aj,121,yc;vlust 1bm;vlyric 4bj;vmachine gqo,gqn;vmadrigal 7p4;vmagnetize fdf,429;vmagnify 3yr,pf,3wf
vmail 48t,1th;vmail_out ghj;vmaintain l2,1em,1bl,1td;vmajor 71j;vmake 4kj,2he,k,6o;vmake_off 2td
vmake_out 113,45c,fmb,4l6;vmake_over gsi,2qi;vmake_up s2,gvj,2uj,87m;vmalinger 2vp;vmaltreat 2w7
vman hkw,7bv;vmanage 2w9,8o,11y,1f3;vmandate 84q,74t,fqc;vmaneuver 5z,hj4,2ne;vmanifest ca,fxk,6yb
vmanifold f6t,wj;vmanipulate 885,cm,kw,83x;vmantle h8n,gps;vmanufacture 2qr,zd,gvq,gvp;vmanure 7xp
vmap 4bd,foo,hth,7pq;vmap_out 7pq;vmar 19i,2h8;vmarble gt9;vmarch 1dm,4fq,2si,1zo;vmarch_on 2z
vmarch_out h8h;vmarinate f5q;vmark fv,1sw,p0,71q;vmark_down 837;vmark_off 6u7,1rg;vmark_out 6u7;vmark_up hgy
vmarket 82n,hh5,82o,2iu;vmaroon 811,fh5;vmarry rr,1zl;vmarshal h4k,gdn,3wv,h58;vmartyr gpp,f0r
vmarvel 2lp,783;vmash jm,y7,wm;vmask 1xk,gdg,1e6,7hj;vmasquerade hbf,767;vmass h6f;vmassacre 1r1
vmassage 2o1,6rb;vmaster 71h,1tw,1fe,71g;vmastermind 1a1;vmat 1v4,2j5;vmat_up 2j5;vmatch 3l,hhj,1un,4lt
vmate yr,1un,g1g;vmaterialize 3xo;vmatriculate hmn;vmatte_up 2j5;vmatter 207;vmature 18u,fv9,fkg,3wk
vmax_out h5g;vmaximize fel,fem;vmean pr,2wv,1sy,19z;vmeander 106;vmeasure 19t,9o,20d,4q;vmeasure_out 19t
vmeasure_up 8be;vmeddle 2wc;vmediate 2k7,ht7;vmedicine 1pp;vmeditate 2t,1rk;vmeet 1x0,11l,4mf,cl
vmellow_out 6uu;vmelt 1qu,os,6uu,fd8;vmelt_down 1qu;vmelt_off 1pk;vmemorize 19q;vmenace l3,7bc,6q1
vmend 2s,3ww;vmention 9y,y4,2ml;vmerchandise kc;vmerge c4,5l,1q5;vmerit 8an;vmesh 1v8,3yc,hm1,7jv
vmesmerize 429,3ux;vmess g44,3x1;vmess_up 3i,7i5,3x1;vmessage fzt,fzs,fzr;vmetal gpg;vmetamorphose fcp,2ih
vmete_out 64;vmeter fgy,g8s;vmew 7as,fza;vmicrowave 6wf;vmiddle 7ke;vmigrate 1wj,7rt;vmilitate hl3
vmilk f50,g3k,f51;vmill h0m,faa,gie,gfb;vmince 459,h1u,gn7;vmind 76b,748,85k,2wk;vmine 7dl,7cy
vmingle jh,89n,4ms;vminimize 6yg,42t,76l;vminister 88h,hlh;vminor fls;vminstrel gut;vmint 4ay
vmire hss,7rj,4ct,2py;vmirror 8do;vmiscalculate 73z,72c;vmiscarry ks,f0i;vmisconstrue x7;vmisfire 7d3
vmisgauge fnj;vmisinterpret fvn,40g,x7;vmisjudge 2jp;vmislay 7ki;vmislead h57,2kt;vmismanage 85n
vmisname fwk;vmisperceive hab;vmisplace 7ki,gki;vmisquote fyf;vmisread fmd,40g;vmisrepresent 1aj,kw
vmiss 7yq,7qs,89x,ox;vmist 3xs,r9,7hq;vmist_over 3xs;vmistake 40e,x6;vmistrust xc;vmisunderstand x7
vmisuse 7dj,1pz;vmiter goh,hf7,g9r;vmitigate 43j,6tm;vmix 5l,2vt,3zt,1px;vmix_in 6xt,1px;vmix_up 1cp,71w
vmoan 2mt;vmob 1x4;vmobilize 3wv,2n9,7bu,f7o;vmock 1sa,1sb;vmock_up gtr;vmodel 2r7,2qz,1xj,hb2
vmoderate 42j,f57,an,459;vmodernize 3wq,3ye;vmodify 9n,6t6,0;vmoisten 1q3,7hs;vmold 2qz,6tt,2qu,48
vmolest hp8,g5;vmollify zl,3x5,f72;vmonitor 1xo,hbs;vmonkey 7lw,493;vmonopolize 85s,4h2;vmoo 7aw
vmoon 4jd,859,haz;vmoon_on 859;vmoonlight hkv;vmop 1uu,6qs;vmop_up 1uu,1tv,wy;vmortar gdq;vmortgage 4ip
vmother 4kf,18g;vmotion 5t;vmotivate zf;vmotor 7tu;vmottle 4bh,fhp;vmould 2qz,2qu,48;vmound 7n8
vmound_over gq0,gs4;vmount 7h5,ws,fdr,grn;vmount_up 1di;vmourn gwy,gwz;vmouse 4dq,g5m;vmouth m,fyw,gh6
vmouth_off 1tm;vmove 2,7,5,jt;vmove_back ae;vmove_in gyx,4et,gyw;vmove_on 2z;vmove_out 1yx,7rr
vmove_over 7ro;vmove_up h3h,3f;vmow gb9,6qs;vmow_down 1r1;vmuck f45,7xp,2py;vmuck_up 3i,2py;vmud 2py,gdp
vmuddle ,71x;vmuddy_up g7t;vmuff 87v,3i;vmuffle 1vg,2u7;vmug_up x5;vmulch g6l;vmull 2t,hcq;vmull_over 2t
vmultiply 2ji,wj,3v7,oc;vmumble 1tj,7dw;vmunition hhm;vmurder 11k,70q;vmurmur 450,fg;vmuscle h67;vmuse 2t
vmuster 1us,75f;vmuster_in 2n8;vmuster_out 7c5;vmuster_up 1us;vmutilate 3x4,70q,2h8;vmutiny 899
vmutter 1tj,fg;vmuzzle hhz,80e,7g5;vmystify 81,70c;vnab gp9,ja,g5n;vnag ft6,gvw,flv;vnail gde,ja,1c7,4k9
vnail_down 4k9,1rm,fgk;vname fk,y6,2ve,1yu;vnarcotize f19;vnarrate fw0,xz;vnarrow 1qd,1rm,3yt,3x7
vnarrow_down 1rm,3yt;vnasale fx0;vnationalize 6y3,fkh;vnaturalize fdw,fvo,fdy,fdx;vnavigate 101,4dw,h20
vnear k2;vnecessitate 8t,8ah;vneck 7j2;vneed 8t,1u9;vneedle 42y,gbv;vnegative 1zh;vneglect ox,1fb,71s,1ra
vnegotiate 1rv,h7c;vneighbor hqg,hqf;vnerve 7qt;vnest hs0,gm0,q6,gev;vnestle q6,ht4,7j0;vnet 4hy,82f,7ni,ge0
vnetwork fys;vneuter 6ra;vneutralize 884,6zh,1fg,1up;vnickel gfk;vnickname 44v;vnip 1cb,ghv,1ca;vnip_off 1ca
vnitrate f4m;vnod 77d,77c,6q7,gzv;vnod_off o7;vnoise 4y;vnominate 76v,4j7,2ve,1yu;vnose 1xq,,2tp,gzn
vnose_out 2tq;vnotarize fsj;vnotch 2og,79o;vnote y4,4fy,4fz,2mj;vnotice 4x,4fy,j6,2n0;vnotify 2l8
vnourish 46j,7em;vnucleate hr3;vnudge 1uf,fqv;vnumber s4,441,2lz,hv4;vnurse 6ro,4c6,88i,hnu
vnurture 1at,rx,46j;vnut ger;vnuzzle q6,ggw,gay;vobey 2wd;vobject 1ag,8db;voblige am,1ap,fuc
vobliterate 6zn,18z,3x9,6zi;vobscure r9,71y,f9l;vobserve 4x,y4,4fz,ra;vobsess 2ri,gxz;vobstruct 11r,5x,hb8
vobtain 8n,2iz,8ar;voccasion 7my;vocclude 5x;voccupy 1z2,s5,2x2,122;voccur 1w,fp6,4l3;voffend 2rj,ao,zu,d2
voffer 4i1,1yi,4jh,73s;voffer_up 2wp;vofficer fqe;vofficiate 4iz,2n7;voffsaddle gjx;voffset 8cg,2xq,he9,gva
vogle hbt;voil g8i,f1a;vomen cd;vomit oy,ox;vooze_out oe;vopen jf,4ji,2os,2vj;vopen_up jf,70l,fj4,7mx
voperate 1za,1cf,jc,2ne;voperate_on 6rp;voppose 426,fn,8b6,2n4;voppress 1z5,2wm;vopt_out 73f;vorb 2t3
vorbit 2t3;vordain 1z6,4j1,85e,2k5;vorder iv,41v,xg,rv;vordinate 4j1,1qx;vorganise 198,gc,hl4,1z7
vorganize gc,1z7,1a1,198;vorient 4mg,4gh,8ca,ftx;voriginate 203,zc,8d2;voriginate_in 8aa;vornament w,hw2
vorphan hgt;vossify 6v7,3yh,6v8;vostracize 1zm,86b;voust ki,hkg;vout_in h60;voutclass fn5;voutcry 7ce,fh
voutdistance 4fp;voutdo 9z,2nd;voutdraw g13;voutface 7yt;voutfight g17;voutfit 4d;voutgeneral g18
voutgrow fj9,g12;voutlaw 4jx;voutline 1ta,2r0,2qx;voutlive 89z;voutmaneuver 45n;voutmode fjx;voutnumber hrn
voutplay g3a;voutput 7mn;voutrage zu,1zw,rz;voutrun h1r;voutsmart 7cd,45n;voutstrip 9z,4fp;voutweigh g15,hro
voverburden fqb,gjj;vovercast 20q,gbs,gbr;vovercome ci,1tw,jr,g10;voverdrive 84z,g3h;vovereat j9
voveremphasize ft1;voverestimate 40z,419;voverexpose ,ha7;voverfeed g4a;voverfill ffj;voverflow r7,4c3
voverhang hu6,8bt;voverhaul 2t6,3wq;voverhear hci;voverheat 6xh,fc6;voverindulge j9;voverlap 4ln,ht2
voverlay 7h2,gbm;voverload ,f4e,gjn;voverlook hbx,huj,ox,4m3;voverpower 7cf,jr;voverproduce gv3,gqr
voverreach ho4,7cd;voverride 2jy,8al,88c,h33;voverrun 7vw,2x5,r7,g0z;vovershadow 4mu,4m4,7zb
vovershoot g2b,73r;voverstep 4ev,2xc;voverstrain 7dm;vovertake ,2t6,jr;voverthrow 1ey,2jy
voverturn 1dh,jw,2jy,1ey;voverwhelm jr,41x,47x,7cf;voverwork gsh,1z1;vowe 81n,hv5,81m;vown 2ub;vown_up 75y
voxidise 6ug,3we;voyster gew;vpace 4du,1x9,3ze,foj;vpacify zl,4b2;vpack 2po,h8q,2pp,7ji;vpack_on f26
vpackage 498;vpad y1,10c,49t,6we;vpaddle 7u5,85b,h39,7tj;vpadlock gck;vpage 74w,hko,442;vpain 2h6,qm
vpaint 2qv,2ox,7nq,7hm;vpair 2vy,1un,gin,gim;vpair_off 2vy;vpal_up 89g;vpale 6s7;vpall fj2,jq,gc5,g4t
vpalm 1bq;vpalm_off 4hd;vpamper 1zy;vpan h53,49v,ft9;vpan_off 49v;vpan_out ho5,49v;vpander 1bk,46b
vpanel gt3,fma;vpanic 2rh,7qc;vpant w7,44h;vpantomime 7ov;vpaper g8h,7fo;vpar g0b;vparachute 7ur
vparade 4ds,7tn;vparagraph 86d,7o3,7o2;vparallel hs6,fie,4lm;vparalyze ,f7l;vparaphrase 445
vparcel hmi,gc7,g98;vparcel_out 64;vparch 6tx;vpardon 2lj,77n;vpare 6u5,gmq,2ob,7fm;vpare_down 6u5
vparent rx;vpark gk2,7tw;vparlay 7d7;vparody 7ou,76e;vparrot fw2;vparry 7db,9s;vpart 1ds,gb,75,8f
vpartake hvh,1yh,g3v;vpartake_in hlq,1yh;vparticipate 4js,45f;vpartition 2q7,2ic;vpartition_off 2q7
vpartner hhi,hja;vpartner_off 2vy;vparty 86w;vpass ah,4fb,2vr,2tc;vpass_away 37,fb6
vpass_off ham,fru,h7f,1qp;vpass_on rd,2uw,2z,4h8;vpass_out 1pf,1xy,1pg;vpass_over 40d,2sh,72,gy9
vpass_up re,had;vpaste 47w,ggf,gc0;vpasture 2qc,4ag;vpat 472,2o2;vpatch 4an,hiq,6v2,f7a;vpatch_up 6v2,2k9
vpatent 81a,85t,fk3;vpatrol 4ju;vpatronage 7e4,77q;vpatronize 4h6,2vq,77r,77q;vpatter 1fv,806
vpattern 2r7,8c9;vpause 2wz,2kd;vpaw g5l,g5k;vpay 30,7b4,1eh,1yf;vpay_back 2v5,g38;vpay_off hg5,4iq,81q,2uj
vpay_out 82p;vpay_up 1eh;vpeak 2sv;vpeal 4gt,1e9;vpearl 7hz;vpeck 7fa,g3y,7j5,g3x;vpeddle 1yk
vpeel 2ob,2o9,18e;vpeel_off g88,f01,h6s,2o9;vpeep 7zl,har,2my,fv0;vpeer hc0;vpeg 4k9,7jd,7h4,f7p
vpeg_away 857;vpeg_down 7h4,1rm;vpelt 49e,7co,2xv;vpen 2j;vpen_up 7h7;vpenalize d9;vpencil gth
vpenetrate a3,2k1,402,4jo;vpension 4hl;vpension_off hjm,4hl;vpeople ffe,hru;vpep_up j0,2hm;vpepper hcp,7co
vperceive 3g,401;vperch 7la,4ea,gq4;vperfect 3z5;vperform 4a,4iu,a7,1zv;vperfume 4g5,2gy;vperil l3,2mq
vperish 37;vperk_up ez3,o8;vpermeate yi,1v2,46u;vpermit 4r,4jg,42g;vperoxide f81;vperpetrate 4kt
vperpetuate 8aq;vpersecute 2wm;vpersevere wo;vpersist 2x1,wo,4mp;vpersist_in 8d6;vpersonalize fcv
vpersonify 4m7,20c,74b;vpersuade 89d,f9;vpertain df;vperturb qk,7x3,7x2,f7w;vperuse 4gf;vpervade yi
vpester 1w9;vpet 48r,7ey;vpeter_out 2xg,2hb;vpetition 41z;vpetrify f4z,,3yh;vphase grm,fd7;vphase_in grb
vphase_out grc;vphilosophize 40i;vphone xk;vphotograph fxo;vphrase 6t,fw7;vpick 738,7hy,42v,grh
vpick_off hn5,2qe;vpick_out 1m,113;vpick_over 73b;vpick_up 4e8,g5c,h32,82s;vpicket hnz,g9j;vpickle f5p
vpicnic g3p;vpicture 70,2qw;vpiddle_away 8c4;vpiece 4an,jn,g9w,g40;vpierce ghn,gw3,hao,yu;vpig hqp,7eg,f0e
vpig_out j9;vpigment f89,f88;vpile 2pu,1x4,ghc;vpile_up oh,49c,65;vpilfer ri;vpillory 86q,hn3,42o
vpillow gkp;vpilot qu,4dw;vpimp 46b;vpin 7eo,7hn,7jg,g1s;vpin_down 1rm,4k2,7h3;vpin_on fzc;vpin_up 7h3
vpinch 1cb,7jo,ri,7gt;vpine zs;vpine_away 6xo;vping 7f5,1xs,7zx,fpy;vpink 111,1xs,g7w;vpinnacle htf,h3v
vpinpoint hg0;vpioneer 7mx,cz,fmu;vpip_out fbl;vpipe 1av,h2s,gup,gsp;vpipe_down 2u6;vpipe_in ghg,h8d
vpipe_up fz4,1av;vpique 2rj;vpirate hfk,2pi;vpiss 3va;vpit 2n4,4a2,6tb;vpitch z1,2s3,h44,f8v;vpitch_in 7dt
vpitchfork 7lr;vpith hj2;vpity 1wf;vpivot 4f7;vplace c,84l,6m,2v2;vplace_down 2ps;vplague 2y1,g5;vplain 6s
vplan 2jw,84,fz,1cn;vplane 7fc,7u1,gar;vplank 7h1,2pt,g4b;vplank_down 4e9;vplank_over 7h1
vplant z7,z3,g1,hh0;vplaster 481,gqa,gq9,gdr;vplaster_over 481;vplat 41j;vplate 1c5;vplay 1c,hj9,1vx,a8
vplay_back 7pa;vplay_down 3zl;vplay_off 2n4;vplay_out 1yc,guc,g07,fk9;vplay_up 19k,1d3
vplead 421,fuj,fqn,79w;vplease 1d5,7r8,gxl;vpleat gf5,g5u;vpledge 1ao,4i2,1u6,43e;vplight 771,1ao;vplod 10c
vplonk_down 4e9;vplot 2jx,4bg,41j,gr4;vplough_on 4ek;vplow 2r6,1bc,h9e;vpluck 2qe,839,1yn,48y
vplug 48q,6x2,48l,790;vplug_away 857,6x2;vplug_in ggq;vplumb 74g,gjk,fmr,fg3;vplummet h42
vplump_down 4e9,2pt;vplump_in h61;vplump_out h62,1bn;vplump_up 7i8;vplunder 4ii,4ih,11b,1ve
vplunge za,1dl,gy1,6wy;vplunk 2u1,2pt,1dl,48y;vplunk_down 2pt;vply 21,hq0,gz7,g9s;vpoach g2p,fjb
vpocket hfm,82h;vpoint xx,4mg,7de,5z;vpoint_out j6,781,79v;vpoint_up fxz;vpoise h2c,4cj,7mf,1vl
vpoison hpk,gbg,fir,gbi;vpoke yj,1xq,ggv,1uv;vpoke_out 8bn;vpolarize 6zw,6zv,6zu;vpole 7ho,g5x,f6k
vpolice 4ju;vpolish 1uh,1qz,1qy;vpolish_off wy,11k,2nq;vpolish_up 1qy;vpolka 7t0;vpoll 2vl,hmc,hly,gbc
vpommel 7ir;vponder 2t;vpony_up 4h0;vpooch 6ss;vpooch_out 6ss;vpool hgb,g0l;vpoop_out 2hb
vpop 1dz,gg6,2u3,45u;vpop_in h1c;vpop_off h5m,37;vpop_out 6yd,1dz,h1d,fio;vpop_up 7za;vpopulate 7c,6z2
vpore 9q;vport h8y,,h46,h0q;vportend cd;vporter ghz;vportion 1ee;vportion_out 1yg;vportray 44i,4be,2r3,4bf
vpose huk,1xj,42s,2w8;vposition 1wy,c;vpossess 8ae,2ub,hrq;vpost 7m7,44j,84h,1ts;vpostmark 7ft;vpostpone ky
vpostulate 420,41m,8t;vposture 2w8,1xj;vpot glz;vpotter 493,hks,giw;vpouch ,ghk,1q7;vpounce 1x5
vpound 1uv,4af,7to,jv;vpound_off gnf;vpound_up gab;vpour 1x7,1dr,7xa,7x9;vpour_down 1bp
vpour_out fvq,7xa,4fi,h82;vpowder 6wo,ezl;vpower 46c;vpowwow 74z;vpractice 1zx,19r,1cr,4kl
vpractise 1cr,1zx,19r;vpraise 6r;vprance jx,h36,h35,h34;vprang_up 3v6;vprank gsz,ezn;vprattle pw
vpray 74x,xi;vpreach 42p,1s6;vpreamble 77h;vprearrange grl;vprecede 20g,8bp,84y,7vg
vprecipitate gre,fgd,20l,h3n;vpreclude ge,4l8;vprecondition 6xz;vpredict j4,cd;vpredominate kz,2xi
vpreempt hgh,84x,hgi,hgf;vpreface 2lh;vprefer 7rc,1rh,1yv,hk5;vprefix 7gb;vpreisolate fh6;vprejudice 87i,2jr
vprelude 8b9,7ow;vpremiere 7or,7oq;vpremise fxl,2lh,743;vpreoccupy 4ca,824;vprepare 6k,d1,7pm,1vp
vpresage cd;vprescribe xg,fzw,fzv;vpresent k9,1a9,1vv,1y9;vpreserve gm,1em,1y0,wh;vpreside hle
vpress jg,p6,hrp,48c;vpress_down 7lp;vpress_on 4ek;vpress_out 2iv,gs8,gcy;vpressure rt,895
vpresume 1rc,4iv,fy1,6pz;vpresuppose 1rn,fow;vpretend pe,4bp,826,j3;vpretty_up 2gx;vprevail kz,8ar,2x1,45k
vprevent ge,gd;vprey g56;vprice 1yp,41o;vprick 48w,1xf,4ef,7f9;vprick_up 4ef;vpride 2rd;vprim_out 6qx
vprim_up 6qx;vprime fdt,gdy,ffl;vprint 1vy,gv9,4bz,1cu;vprint_over gvc;vprise 1vj,7mp,it;vprivilege 4jt
vprize 1y7,1vj,it;vprizefight 7ix;vprobe 1ad,46t;vproceed 1ab,10l,11c,3xn;vprocess 44,4jp,fmj,11x
vproclaim 791,1b2,fy4,xu;vprocrastinate 2x0,hrl;vprocure 1y5,46b;vprod 1uf,1bt,yj;vproduce 1vz,1o,4c0,4g9
vprofess fsf,fqo,1ai,fxw;vproffer 1yi;vprofile 7o1,gt8;vprofit 1ep,4hw;vprogram 42d,4bx;vprogress 18t,2z,1q6
vprohibit fb;vproject fpx,l6,ghd,4g8;vprolong 2ia,1fs;vpromise xv,76z,j4,8cy;vpromote 8s,kh,fj,7bn
vprompt zf,425,439;vpromulgate 1b2,ftl;vpronounce 5s,9u;vproof 7pk,g6q,723,fiw;vprop 1ue;vprop_up 1ue
vpropel cu,zf;vprophesy fvb,42p;vproportion fgl,3vt;vpropose ce,41g,xd,4j7;vproposition 76r;vproscribe fb
vprosecute 897,896,1ev;vprospect 7z5,fmt;vprosper 4ig;vprostitute 88q;vprostrate 7wz,fjw,gk8;vprotect a0,g26
vprotest 2lk,kr,44p;vprotrude l6,1dz,1q7;vprove 2wt,19v,j5,fne;vprovide 6,21,7b6,848;vprovision 83n
vprovoke 4b,1vo,1ae,g5;vprowl 7ti,4le;vpry 1vj,frb,1xq,7mp;vpsych_up 7pu;vpublicize y0,2m5
vpublish 1vy,pt,7pf;vpucker 47e,7gz,47f;vpuff 7ek,g4w,w7,gxi;vpuff_out 6v4;vpuff_up f7e,6v4,89m,7b8;vpuke bz
vpull a6,jk,7wt,zb;vpull_away ae;vpull_back ae,4au,ghx;vpull_down 2qt,1ug;vpull_in jk,kf,4et,1ut
vpull_off 2qe,hkb,2w9,4aq;vpull_out 7vu,7vc,yo,1yq;vpull_over gye;vpull_up 7ry,4ed,7rz,yo;vpulp ,fa9
vpulsate 105,7sg,2qj;vpulse 105,2qj,gzx;vpulverize 6wo,4b4,fab;vpummel 7ir;vpump 7ex,g3b,gyr,hin;vpun 7o7
vpunch 48l,go0,7je;vpunch_in 446;vpunch_out 447;vpunctuate 6te,9x,fbq;vpuncture 47b,g8t,fte,6xw;vpunish d9
vpunt 7hp,7ho,yd;vpup f0d;vpupate f1p;vpurchase rb;vpurge 88u,77m,1r0,3z6;vpurify wx,1r0,6zm
vpurl 1dv,fyz,gsq,gsg;vpurloin ri;vpurple f8d,f85;vpurport fqh,xd;vpurpose xd,41d;vpurse 6sr,7fz
vpursue 1ev,1do,7go,4ix;vpush 2y,2ka,fj,11f;vpush_away gzo;vpush_back qa;vpush_down 1ug;vpush_on 4ek
vpush_out 7sb;vpush_up 4d9,8cb;vput c,gk4,44f,7dh;vput_away yn,2c,rs;vput_back 47p,4m9
vput_down 2ps,2q3,2ss,1d2;vput_in 7w,ak,p9,z8;vput_off ky,7qv,7r4,1cz;vput_on 18f,f4k,gsc,7n2
vput_out ru,gqt,gno,3uy;vput_over fq0,ky;vput_up gnq,848,4b7,82;vputt 7ic,7id;vpuzzle 81,4cr;vpuzzle_out oz
vpuzzle_over fm4;vpyramid hg3,her,giq,f3d;vquack 7at,6q0;vquadruple 3wh;vquail k4;vquake 4di,2sa
vqualify 8be,fwl,3w4,f8z;vquarrel p7;vquarter hry,hn2,gne,fmo;vquarterback 7bj;vquash 1f1,86m
vquaver 7ar,1tl;vqueen ,h3i;vquell 2is,7ee;vquench g58,1fx,hkx,2is;vquery pa;vquest 81f,h5b,451,fr6
vquestion fts,2kf,pa,2kl;vqueue_up 7wa;vquicken wt,7yf,ff6,6r5;vquickstep 7t3;vquiet 2u6,ql;vquiet_down 2u6
vquilt gsf,gse;vquip 2ky;vquirk g67;vquit 8u,11d,2sw,4h7;vquiver 4di,1dc,7sg;vquiz 1rx
vquote 1b9,7a1,fye,79n;vrabbit g2n;vrabbit_on 1tm;vrace k3,1tr,hj7,7wv;vrachet_up 7xg;vrack h37,gx2,hki,2uh
vrack_up 8a,gkd,1tv,ffg;vracket 11m,7zq,gg9;vracketeer hlg;vradiate 8dp,f8l,4ly,7zh;vradio 79p
vraffle_off hd0;vraft h2q,gyh,grt;vrafter hhu;vrag g6,4v,7ox,fe;vrage 20i,8cn,2rk;vraid 4k0,h68,825,gb6
vrail 77s,8c7,hhc,7w7;vrail_in 8c7;vrail_off 7w7;vrailroad hnp,hhh,h2u;vrain 127;vrain_down 127
vrain_out 89j;vraise 6sy,1q,78a,hgl;vraise_up 1c8;vrake h9o,gaq,,1e4;vrake_in 82e;vrake_off hfv;vrake_up fp3
vrally 488,2n9,1us,2j2;vram 4af,2pv,4a9,2pw;vram_down 4af,2jc;vramble 4lw,d3;vramble_on 4lw
vramp 20i,hhl,hb3,h1g;vramp_up 3wl;vranch hku;vrange huu,d3,8cz,8bo;vrange_in 463;vrank 72s,6m,hsj
vransack 11b,7gr;vransom 2uo;vrap 48j,111,gud,7ae;vrape rz,1ve;vrasp gf4,793;vrat hpn,hkp,854,glu
vratchet_down 7xg;vrate 6m,8am,72u;vratify 869;vration 4ha,4h9;vration_out 4h9;vrationalise_away 724
vrationalize pl,fgc,823,fme;vrationalize_away 724;vrattle 2tz,7sr;vrattle_down 1t1;vrattle_off 1t1
vrattle_on 2mr;vravage 3y5,wr;vravel_out 7kw;vray 8dq,4ly,6vn;vrazor ezh;vreach ag,2su,48v,2k4
vreach_out 48v,8bn,74r;vreact 5p,4iy,6yw;vreactivate f4y;vread 1rb,4mo,721,722;vreadapt f32,3vs
vreadjust 3vs,6vs;vready d1,6k;vreaffirm fxy;vrealign fg1;vrealize 41p,x2,2qo,kf;vreap 2oo,82j;vreappear 3yn
vrear 4eb,rx,4m5,4ee;vrear_back h49,h4a;vrearrange f7z;vreason f4,1rw,f3;vreason_out f4;vreassail g1q
vreassemble gs0;vreassert 1b5;vreassign 2vd;vreassure 7py,79x;vreawaken ez0;vrebel 200,898;vrebound 8j,2j2
vrebuff 1s0,py;vrebuild 2qs;vrebuke 39;vrebut 2kp,730;vrecalculate fmk;vrecall 5n,1t3,8bb,75d
vrecapitulate 79t,guz,7oz;vrecapture gw5,gtg,82q,7ja;vrecede ae,2ng,713;vreceipt 43f,72w
vreceive 1ec,2iz,7ya,1xc;vrecess gkb,g90,3xv;vrecite 454,2lx,7o8,xz;vreckon ir,p2,38,16
vreclaim 828,he1,3y3,fco;vreclassify fn2;vrecognize fl7,41p,113,71n;vrecoil k4,hjk,8j,2p0;vrecollect 5n
vrecommend 1an,43d,fki;vreconcile 6zr,6zq,2k9,41q;vrecondition f5j;vreconnoiter 4gp;vreconsider 72l,fn0
vreconstruct 40j,2qs,f31,1fi;vreconvene h6g;vreconvert f2a;vrecopy gtn;vrecord 1z,44k,77z,7y9
vrecount xz,75l;vrecoup 4hh,4hg,1xz;vrecover 1y6,1pr,2j1,4hg;vrecreate 1ph,4je,1wd,gv1;vrecruit km,81e,2na
vrecur 191,78l,4ky;vredden 18k,fiy,6vl;vredecorate gt2;vrededicate fue;vredeem 88k,hop,hf0,2uo
vredefine 89w,78k;vredirect h2y;vrediscover 7z8;vredistribute gen;vredouble f8k,f6s,f62;vredress 11o
vreduce 43,6ul,hk4,hf1;vreecho hce,hcd,fw1;vreef h3s,fez,f6l;vreek 4gz,2tm,6rg,hwu;vreel 10d,10p,7kx
vreel_off glp,1t1;vreelect 84v;vreenact guk,hl0,2r2;vreenforce 18n;vreestablish 4jj;vreevaluate 73g
vreexamine 41a;vrefashion 2qi;vrefer 9y,df,fn1,7ua;vreferee g0e,ftd;vreference 2r1;vrefill 3z0
vrefinance hdo;vrefine 1qz,197,6zl,6zk;vreflect haq,2t,2tt,20n;vreform 6v5,3y3,f7h,f7g;vrefrain 126,1ub
vrefuel 83m,815;vrefund 118;vrefurbish 3vx;vrefuse xm,re,2xn,2ud;vrefute 2kp,730;vregain 1y6,1eo;vregale 46a
vregard 38,7yu,20b;vregiment 85r,hlm,hjw;vregister kn,y3,hmm,7y9;vregret 2rl,7qo,fux,43n;vregroup 85h,fn4
vregulate f8x,rv,6n,6u9;vrehabilitate 88m,88v,88n;vrehash 7dk,44o;vrehearse 1cr;vreign 89e,kz
vreimburse 82b,4hh;vrein 4jr,7rw,7ru,6u8;vrein_in 7rw,4jr,7ru;vreinforce 18n,2ke;vreinstall gnp
vreinstate 88o,4jj;vreinterpret fvl,fm6;vreissue 2r4,hmv;vreiterate cg;vreject xa,re,1af,pc
vrejoice zv,1sd,1wg;vrejoin hl7,1ah;vrelace gli;vrelate c8,df,78g,2xr;vrelax 18c,fe7,3yk,6qf;vrelay 74q,g6b
vrelearn flb;vrelease ji,rm,ghh,pt;vrelegate hpt,2vg,2w6,2k3;vrelent 8bx;vrelieve 2h2,4ja,11t,1wc
vrelinquish 4i8,2wa,4h7,ji;vrelish zy;vrelive 406;vreload gjr,gjs;vrely 1rl;vrely_on 8b3,8b2;vrelyric gtt
vremain 2hd,1fu,hrg,4mp;vremain_down g1y;vremainder hel;vremake 2qi;vremand 1t2,rs;vremark y4,j6
vremarry hnd;vremedy 2ho,f14;vremember 5n,1r8,1r9,842;vremind 2je,439;vreminisce flw;vremit hex,ky,fy9,1t2
vremodel 6tn,gs3;vremonstrate fuw,79v,39;vremount h1i,gco,g4f;vremove a,rl,kb,1yx;vrename fyn,hk0;vrend 2q9
vrender f2e,6,1ct,2qm;vrendezvous 86v;vrenege_on 75k;vrenegue_on 75k;vrenew fx,f3u;vrent 2vn,2uc,115,11i
vrent_out 4h3;vreopen gct;vreorder 72q,fq2;vreorganize 4jn,85h;vrepair 2s,4hj,7rl,2ho;vrepay 118,83t,2v5,1ah
vrepeal pd;vrepeat cg,zi,191,y2;vrepel qa,2rq,py,1s0;vrepent 7qn,2rl;vrephrase 445;vreplace 2hk,kj,47p,rf
vreplant gnn;vreplenish 3z0;vreply c9;vreport 1b1,78s,2m3,fwc;vrepose g3f,8b4,gml,49z;vrepose_on 2x7
vrepresent 8bu,xr,88b,88a;vrepress 1f1,hlv,1vg,71r;vreprieve 4lg,88j;vreprimand 2kq,39;vreprint 2r4
vreproach fsm;vreprobate fo2,fzq,1sg;vreproduce g2,oc,,fw3;vreproof 2kr;vrepudiate xh,fo1,fuy,fsc
vrepulse py,2rq,qa;vrepute 1ri;vrequest 1n,1a6,7bf;vrequire 8t,1rt,p4,1u9;vrequisition 74v,827;vreread fm9
vrerun 78u,7n1,g0r;vreschedule frn;vrescind pd;vrescue 1fh,hd4;vreseal gd6;vresearch 438,x9;vresemble 2x9
vresent 1w0;vreserve 4h4,1rp,42e,2w3;vreset fvw,,6vs;vresettle fe4;vreshape fog,gs6;vreside 4li,s5,8b4
vresift gih;vresign 2v7,11d,4i8,41q;vresist 2xn,j7,kr,g1i;vresmudge g7p;vresolve 19y,2mk,41d,726
vresort 4ky,7rl;vresound 1ea,4y;vrespect it,1f5;vrespite 4lg;vrespond 5p,c9,foz;vrest 2q4,756,757,hv3
vrest_on 7m5,2x7;vrestate cg;vrestock hh1;vrestore 1fi,2hl,82z,2s;vrestrain q4,2ok,hlt,om
vrestrict il,4k6,4p,hlr;vresult 2wu,2ww,fat;vresume 6x1,fb5,hjn,pv;vresurrect 6s0,3vy,f1v;vresuspend f2y
vretail 4mn,4he;vretain htm,852,1en,71l;vretaliate 1bi,464;vretard 6yq,hwb,1qr,wu;vretch bz,3vd;vrethink 73j
vretie g99;vretire 2v8,2v9,ae,hmw;vretort 1ah;vretrace 7vk,40j;vretract 75j,7wy,4au,7kl;vretranslate fw5
vretreat ae,7xz,h4x,1s1;vretrieve 1y6,ghb,gha,5n;vretrospect 41b;vreturn jz,4i5,wq,1t3;vreunite 86u,86f
vreuse 465;vrev 6yr;vrev_up 6ys,6yr;vrevamp f3n,fiv;vreveal 10x,2u,7yw;vrevel 2np,11m;vrevenge 1bi
vreverberate 1ea,8ap,hap,2tt;vrevere zo,zp;vreverence zp;vreverse c1,3y4,2jy,pd;vrevert wq
vreview 41a,432,2jv,73o;vrevile fta;vrevise 2ma,85i;vrevitalize f1t,f3q;vrevive 3vk,1ph,6t3,3vy
vrevolt 4ku,1xx,zt;vrevolutionize 6sj,84w,71i;vrevolve k1,2t3,4d5;vreward kt,2ke,2v5;vrewrite 1t8,7o4
vrhyme 7o6,8d8;vrib gst,iz;vrice gig;vricochet 8j;vrid 1yo;vriddle g8u,71z,gii,yi;vride 1dk,d4,8bh,gy7
vride_away 7vp;vride_off 7vp;vride_out 89y;vridge ht3,gv4,gky,gau;vridicule iz;vriffle gor,1e5,1dt,7iv
vrifle 11b,gb7;vrig hpe,83x,g9b,fds;vrig_out 4o;vrig_up gs7;vright 11o,h4d,h4c,2hn;vrim 8bl,hha,gza
vring 1e9,1ea,4gu,xk;vring_out hc9;vring_up fxj;vrinse 2pz,2od,ezg;vrinse_off 2pz;vriot 89a,86y
vrip 2q9,h9i,gpa,66;vrip_off s0,66,3w2;vrip_out yo,fvf;vrip_up 2qa;vripen 3wk,3wj;vripple 1dt,2u5
vrise 3f,2hi,1wv,4m5;vrise_up 10k,200,4eb;vrisk 4ke,gi;vritualize 70e;vrival 4lt,g1t;vrive 2q9,2q5
vrivet 9q,ge6,fp5;vroam d3;vroar y9,1sv,fl,h4y;vroar_off h5v;vroast fa2,iz;vrob 4ib,1yn;vrobe f06,2qh
vrock 1wk,4dc;vrocket h2e,g73;vroleplay jo;vroll 2s5,1wn,8bk,48d;vroll_down h3e;vroll_in fkv;vroll_off 1t1
vroll_out 48d,gji;vroll_over 2s7,,hfd;vroll_up 2il,65,h5e,499;vromance 11p,7q4,y7,fsy
vromanticize fo9,fix,eys;vromp qq,h1o,7c8;vroof 46w;vroom 8ax;vroost 7la,fe3;vroot 6x7,hr0,hot,gly
vroot_on j0;vroot_out 2q8,1vr;vrope gpl,7g7;vrope_down h1h;vrope_in 4am,fr0;vrope_off 4am;vrope_up g9k
vrot 2hq,6rx;vrotate k1,hjy,g0t,2t4;vrough 4c1;vrough_in 4c1;vrough_out 4c1;vrough_up gfp;vroughen g7u
vround gz0,2hg,fwv,cb;vround_down 3vq;vround_off 2hg,1qy,3vq;vround_out 6zt,6t7,3vq,2hg;vround_up 7hx
vrouse h8g,1dx,zk,wa;vrout 45m,g96,7g3,7cc;vrout_out 82g,1dx,45m;vrout_up 82g;vroute h30,h2x,h2w;vrove d3
vrow 4dy;vrub cn,2o6,1e1;vrub_down 2o7,2o1;vrub_off 2o7;vrub_out z6;vrubber f2m;vrubbish fze;vruck 47f
vruck_up 47f;vruffle 1dt,gwn,jx,gwp;vruffle_up 7i5;vruin 4u,4kh,2uz,gnj;vrule 202,1a2,kz,44b;vrule_in 7dc
vrule_out 4l8,7dc,415;vrumble 1xv,px;vrummage 7gq;vrumor 44z;vrumpus 89b;vrun 73,10t,4lx,1za
vrun_away 10t,h9q;vrun_down 849,h80,6sa,2hb;vrun_off 2td,2sx,jy,h84;vrun_on fwa,hsy;vrun_out fk1,4fk,2sx,8bi
vrun_over 6sa,r7;vrun_up f3h,7jn,6z,838;vrupture jl;vrush k3,7cn,2iq,19d;vrush_away 7ww;vrush_off 7ww
vrush_out 4e4;vrust 2i2,3wz,6uh;vrustle 4gv,829,hfb;vrut 8cq,47c;vsabotage 1ff;vsack 4ih,68,4hy,gjg
vsack_out 1pe;vsack_up 4hy;vsacrifice 83q,7gw,83s,83b;vsadden 7qw,7qx;vsaddle gjw,gjt,1rs;vsafeguard 7d6,7w1
vsag 1ww,7v5;vsag_down 7v5;vsail 7rn,4d8,10g,101;vsaint 7q5,760;vsalivate 6s5,gxw;vsally_out h5w,4e4
vsalt 80j,gei,fjy,6tu;vsalt_away ak;vsalute 1u6,77f,ftf,hag;vsalvage 1zs,gep;vsalve 1zs,6rq;vsample 1bo
vsanction xo,86o,75r;vsand 7i3;vsandpaper 7i3;vsandwich gsb,gm1;vsap 1yc,gav;vsashay 4d7,jx,7sx
vsatellite fwf;vsatiate 7ed,j9;vsatisfy 1fq,1d6,cl;vsaturate 6z9,3zh;vsauce hnw,gdu,fj0;vsaute fa4
vsavage g1p,42o;vsave 1zs,1y0,88l;vsave_up 4hp;vsavor zy,1eb,hcm,80h;vsavvy 80;vsaw gn3;vsay 3b,2mg,77w,4mo
vscab f1w,854;vscaffold g5t;vscale huw,gv7,hd5,7vf;vscale_down fej,6ui;vscale_up fek;vscalp hek,f56
vscamper 1df;vscan 4ge,1e4,7gp,hsa;vscandalize zu;vscar 4a2;vscare g4,jq;vscare_away jq;vscare_off jq
vscarf gh4,g9v,f02;vscarf_out j9;vscarify 7fu,g8w,g8v;vscatter r1,10n,cs,gkh;vscent 1e2,2tp,2gy
vscent_out 2tq;vschedule 19w,2kg;vscheme 41i,73v;vschool 4j3,1yt,h38;vscoff xs,2ki;vscold 39,43l
vscoop 2on,2nd;vscoop_out g95,2on;vscoop_up 2on;vscoot 10r;vscorch 2ig,2j8,717,1qk;vscore 8a,1ul,79m,4bm
vscore_out z6;vscorn 1w2,pc;vscour 7gn,1bu,g7o,6z7;vscourge hnl,gfq,wr;vscout 4gp;vscowl 6qp
vscramble 7so,qt,2pj,48p;vscrap 80x,p7,fk5;vscrape 47o,gvd,yl,4f4;vscrape_up gf0;vscratch 2o6,yl,1e1,1zj
vscratch_off 1vu;vscratch_out 7lf;vscratch_up yl;vscrawl 2r8;vscream 1y,43o,4gr;vscreech ka,2mx
vscreen 87x,fob,1yw,hau;vscreen_off 6wp;vscreen_out 1yw;vscrew_up 3wa,3i,,ezb;vscribble fxr,2r8;vscribe g8x
vscrimmage 7ot;vscript 7pr;vscrounge 4hr,hfc;vscrub 1bu,3v2,1zj;vscrub_up 3v2;vscrunch_up 1ch,1bx
vscrutinize 4gg,1rj;vscud 10r,7u4;vscuff 7tf,gec,geb,gea;vscuffle 10b,7kj;vsculpture 7np,4a3;vscurry 1df
vscuttle 1df;vseal 2ov,gd5,foc,gdb;vseal_in 7h9;vseal_off 2ov,45s;vseam g9x;vsear 2ig,2j8,1qk,6tx
vsearch 4s,10y,x9,1bz;vseason 112,6vp,3x5;vseat 7lb,hto,4j0,hhk;vsecede 2wb;vseclude 3zg;vsecond 1zu,hjx
vsecrete 2h5,hb7;vsection 2q6;vsecularize f2l,hdu;vsecure 1y5,i,83w,xw;vsediment 7v7,h4l;vsee 2tr,x2,7ys,70
vseed gme,hdl,grq,1v7;vseek 4hc,4s,8q,gy5;vseek_out gb5;vseem 78,4g6,hvw,hcu;vseep 7xe;vsegment 2q6,gmy
vsegregate hn0,gmx,fh2;vseize 5v,2nu,1ya,1yb;vseize_on 1r6;vselect 1m;vsell 63,20j,fqx,ai;vsell_off hen
vsell_out 81h,fm0;vsell_up 81h;vsend 10h,1c9,1th,g7;vsend_away 86c,68;vsend_back 1t2;vsend_down hnn
vsend_in ghi;vsend_off 10i,gl7,45a;vsend_on 4e0;vsend_out 1c9;vsense 10v,7z7,400,71a
vsensitize 6vb,7ye,fkc,fkb;vsentence 1st;vsentimentalize fit,fkk,eyt;vseparate 8a3,ft,5o,8p
vseparate_off 6wp;vseparate_out 490;vsequence 72t,fv4;vserenade 7ob;vserve 4ls,1bf,8b8,889;vserve_up 1u7
vservice 889,fft,gh1;vset c,iu,pq,fzf;vset_back ky,85y,4m9;vset_down 1b7,qx,gkj,2ps;vset_in 89t,hwx
vset_off g0,75,3zm,wl;vset_on 6u;vset_out ey,494,75;vset_up 1f2,jn,4b7,6y0;vsettle 4ei,19y,p5,199
vsettle_down 4ei,3yf,1cv;vsettle_on fgr;vsever gn8,7lj;vsew 6z,4b8;vsex 4c2,fmy;vsex_up fky;vshack 4li,7wx
vshack_up 8as;vshackle ga7,7g6;vshade 20p,7ny,gj1,f29;vshade_off 20p;vshadow h59,20p,4m4;vshaft hiw,2nc
vshake ac,6q3,h0e,1wk;vshake_off 7xj,z2;vshake_up 7s2,4jn,h0b,a9;vsham 1vw,pe;vshamble 10b
vshame ry,87a,7qj,g16;vshape 6n,48,2q;vshape_up 18t;vshare 8ch,4i0,1yh,1yg;vshark hpd,g2q
vsharpen 1ui,fd2,6xq,3xc;vshatter ,fah,fag;vshave 2gv,2o5,4in,7fc;vshear gbb,gn6,gbd,fl1
vshed z2,49y,49x,eyr;vsheer r2,gyd;vsheet hwj,gcf;vshell 45x,gvr,gl2,gg7;vshell_out 64;vshelter 1fo,hfe
vshelve ky,gk7;vshepherd hoo,hon;vshield 7d1,7z0;vshift 196,4dg,r0,2sd;vshimmy 7sa,7pp;vshin qt
vshine 20n,dg,1e7,hv8;vshine_up 1d3;vship g7,hkj,7uz,gyk;vshipwreck 88r,87u,ha5,7ll;vshirk 2vo,fs2
vshirt ezy;vshit 1ak,1po;vshiver 1dd,1pd;vshock 2rr,zu,7qe,7lk;vshoe f00;vshoo_away 7vj;vshoo_off 7vj
vshoot 1u0,2vv,pz,1t9;vshoot_down 1x3,7v1,1f7;vshoot_up fev;vshop 4id,2vq,83c,1ak;vshore hu3,7v2,1ue
vshore_up 1ue;vshort hpa,gqi;vshorten 3xf,18q,fk0,6w8;vshoulder g6y,g6w,g6x;vshoulder_in gzr
vshout 1au,1y,fh,1s8;vshout_down gxe;vshout_out 1y,fuz;vshove 1db,7lt,1xb;vshove_off gym;vshovel gax
vshovel_in 82e,2nn;vshow k9,19v,j5,k8;vshow_off 1xi;vshow_up 1qq,hat;vshower 81w,geg,6qt,4mv
vshower_down 4mv;vshred 2qa;vshriek 1av;vshrill 1av;vshrine 7k8;vshrink 18p,k4,18o,2hx;vshrink_back 7wy
vshrivel_up 18p;vshroud 7ls,hw6,ga6;vshrug 6qq;vshrug_off fpw;vshudder 1pd,1dd;vshuffle 10b,h5s,1uw
vshun 75x,1zm;vshunt h5q,h7x;vshut ym,2ot,rp;vshut_away yn;vshut_down rn;vshut_in 2x;vshut_off 8bf,4ey,496
vshut_out rp;vshut_up 1be,yn,in;vshutter g75;vshuttle h7t;vshy h0v,7kn;vsick bz;vsicken zt,3vj,80i,f1d
vside g31;vsidestep 9s;vsidle gzg,4d7;vsidle_up 1d3;vsieve 1yw,7js,yw,737;vsieve_out 73b
vsift h9l,yw,7js,737;vsigh 6ps,795;vsight 1xp,hcx;vsign 2mb,869,2lc,1ez;vsign_away 83r;vsign_in 78r
vsign_off fwo;vsign_on 1ez;vsign_over 83r;vsign_up 1ez,7c4;vsignal 1bd,po;vsignify 1sy,43u,fyv;vsignpost 77x
vsilence in,fg0;vsilhouette has,gt7;vsilt_up gj4;vsilver gfj,f8f,f84;vsimmer fa1;vsimmer_down 1cv
vsimplify 3y9;vsimulate qj,4bq,1vw;vsin 11u,2wi;vsing 1cs,5y,7be,2ms;vsinge 6xl,2j8;vsingle 7ij
vsingle_out fns,11n;vsingsong 7aq,7y2;vsink 1wx,h4g,4e5,10j;vsink_in 402,1v2;vsip 7dr;vsiphon_off gys
vsire 18g;vsit qe,hta,7v4,7w0;vsit_back ez5,hjd;vsit_down 7v4,7lb,qe;vsit_in hqk,hoh;vsit_out hut,fni
vsit_up 6qa,h9k;vsite 2v2;vsituate 125,2qb;vsize gq3,fn3,f9s;vsize_up 4gg;vsizzle ftm,gvy,fcg
vskate_over 1zn;vskedaddle h85;vsketch 7nz,1ta;vskid 7s8,h3u,gzj,103;vskim 7u1,7fb,1e4,gl8;vskim_off 2oa,73a
vskim_over 40h,7fb;vskimp_over 1zn;vskin qt,7gj,7fn,2ob;vskin_over f1x;vskip 40d,4l5,2so,h5o;vskip_over 40d
vskirmish 7cr;vskirt 9s,h7e,htq,yx;vskulk 8aj,2vp,h17;vskunk 45l;vsky z1;vskylark qq;vslack_off 3wg
vslack_up 6yt;vslacken 2io,6yt,6y8,fea;vslacken_off 3vv;vslam 471,2o4,7t1,470;vslam_on 482
vslant ht9,413,r3,1wl;vslap 48n;vslap_on 482;vslash 47t,a5,2oq,fen;vslat hhp,g62;vslate fom,84s,gce
vslaughter 47u,1r1;vslave 2vi;vslaver 6s6;vsleek_down 3v3;vsleek_over 4gc;vsleep o6,htl;vsleep_in eyw,7dy
vsleep_off hg1;vsleep_out 7dz;vsleep_over 8au;vslice 4a8,7ii,7fe,7cs;vslice_up 7fe;vslick g7b,3v3
vslick_down 3v3;vslick_up 2i6,3v5;vslide 103,h06,7xx;vslide_down 7v8;vslight 71t;vslim_down 1pk;vslime g7s
vsling 49j,h9z,h9y,gpb;vslink h16;vslip 4dh,f4u,103,1q0;vslip_away 1x8,2tc;vslip_in 2mm;vslip_off f04
vslip_on f03;vslip_up 2jg;vslit 4a8,gn0;vslobber_over 7rf;vslop 2q2,4dr,,g48;vslope 2t0;vslot fnr
vslough_off hdw,g7v;vslow wu,2io,1qs;vslow_down wu,2io,1qs,2im;vslow_up 2io,1qs,wu;vslug 7iq,11g
vsluice 8df,ffp,gyv,gyu;vsluice_down 8df;vslum hnf;vslumber o6;vslump h4n,7v8,2ik,h3m;vslur_over 1zn
vslurp g3q;vsmack 2p3,4gz,2u9,7j5;vsmart 77;vsmarten_up 2i6,3v5;vsmash 1c7,2id,2uz;vsmash_up 4aa
vsmell 2to,2tk,2tn,4gz;vsmell_out 2tq,400;vsmell_up 4g4;vsmile wc,7bd;vsmirk 6qi;vsmite gfn,gw1,6v1
vsmoke 2ns,20o;vsmoke_out h7l;vsmolder fcf,gw6;vsmooth 1bv,1uh,831;vsmooth_out 831;vsmooth_over 1zn
vsmother 7lm,4ab,1vg,hw5;vsmuggle hi6;vsnack 7dv;vsnag gbo,hih;vsnail get;vsnake h09,hvn,h01
vsnap 43q,jl,fam,4dj;vsnap_back f1j;vsnap_off 7gd;vsnap_up 2ux;vsnare 7k6,42b;vsnarl 43q,77v,1v4,3yb
vsnarl_up 3yb;vsnatch 2pb,,2ph;vsnatch_up 2pb;vsneak 4dq,hq4,ri,he7;vsneak_away 1x8;vsneak_in 7f0,2mm
vsneak_off 1x8;vsneak_out 1x8;vsneak_up 7vb;vsneer 6qn,6qm;vsnicker 2gq;vsniff 4g3,eyo;vsniff_out 2tq
vsnigger 2gq;vsnip 1ca,je;vsnip_off 1ca;vsnoop 75a;vsnore 3uv;vsnort 7ak,eym,g50,g4y;vsnow 8dh,ft0
vsnowball f3e,gkv;vsnub 2n1,1s0;vsnuff_out 3z7,1fx;vsnuggle q6,7j0;vsoak 4ai,1yn,1q2,83v;vsoak_up fs,x4
vsoap 6qu;vsoar 10f,7uc,7u2,f37;vsoar_up 10f;vsob 6rd;vsober_up f2z,f30;vsocialize 4j4,hjt,fdo,fdn;vsock 48f
vsod gc6;vsoften 80d,6xp,8bx,4ah;vsoil z4;vsojourn 8c5;vsolace js;vsolder gow;vsoldier 7c2;vsole fiu
vsolicit 1ac,11p,759,fr1;vsolo 7tz,7on;vsolve oz,41r,fqp;vsomersault 4d6;vsonnet 7oa,7o9;vsoothe js,f0l
vsop_up fs,7ej;vsophisticate hju,2lv,3zc,6xv;vsorb 2q1;vsorrow 1d0;vsort 1yw,45;vsort_out 45,19s,88p
vsound han,j,4g7,800;vsound_off 1tg,7n4,6s;vsound_out 5s,75s;vsoup f18;vsoup_up 3w0;vsour 1qw,80l
vsource hef,72y;vsouse 1q2,z9,g4m,f9y;vsow 1v7,fwg,7kg;vsow_in 7kg;vspace h4j;vspade 7gk;vspan 8bj
vspang g6r;vspare 867,hp4,hi5,g3e;vspark g0,2xy;vspark_off g0;vsparkle 8dn,fgb,2xy,2iy;vspatter yq,1fv,7l7
vspeak m,5r,1t4,pu;vspeak_out 1tg;vspeak_up 1tg,fv1;vspear ghr,8cc;vspear_up 8cc;vspearhead hlb
vspecialize 3yt,44t,6yp,85u;vspecify 1b6,pq,1fm,44t;vspeck g8r;vspeculate c6,2lr,2t,2ut;vspeed k3,wt,r4,7ws
vspeed_up wt,2in;vspell 43x,43v,4bk,hkn;vspell_out fxq,gtv,43x;vspend l5,aj,81z;vspew_out f0u;vspice 3zv,2u8
vspice_up 2u8,3zv;vspiel_off 1t1;vspiff_up 2i6;vspike hov,1uz,gan,6vo;vspike_out 6vo;vspill 2q2,4fh,49x,49y
vspill_out 4fi;vspill_over 4c3,4fi;vspin 10p,7x8,1dw,gr6;vspin_off fay;vspin_out f9q;vspiral 2t5,hvm,7wm
vspirit 3w3;vspirit_away 7j7,gh7;vspirit_off 7j7;vspirit_up 3w3;vspit 6s3,7al,1fv,ghq;vspit_out 6s4,7al,w8
vspit_up 4h0,w8;vspite d2;vsplash 1c2,4dr,yq,gc9;vsplatter 2q2,yq;vsplice gn5,1zl,gn4,7li
vsplinter 2wb,hmj,faq;vsplit 8p,2q5,gb,1ds;vsplit_up 4jy,8p,gb,wn;vsplutter 2m7,6s4;vspoil 3i,f5l,3w6,1zy
vsponge gfd,4hs,gmo,gfe;vsponge_down 7fd,ezf;vsponge_off 7fd;vsponge_on gdw;vsponge_up gma
vsponsor 4h6,hdr,2vq;vspoon go4,ggy;vsport 2wr,qq;vspot 7z6,113,7l6,1cg;vspotlight 19k,f8m;vspout 4fg,1tm
vsprain 2h9;vsprawl gmh,7w8;vspray geh,486,7hr;vspread 8d,7hw,4lz,2qd;vspread_out r5,7hk,2te,4fn
vspread_over 6x;vspree 7e2;vspring 60,8a6,8j,f1l;vspring_up 203;vsprinkle cs,1c2,1fv,3wb;vsprint 7tq
vsprout 6x6,f1m;vspruce_up 2i6,3v5;vspume 3zj;vspur hoq,2ru,g72,g71;vspurn pc;vsputter 4gw,fjs,qt,2m7
vspy 7z6,75a,1xp,frc;vsquabble 2kc;vsquall fz0,1y,8dt;vsquare 6sq,fml,hs7,7v6;vsquare_away 1q8
vsquare_off p5;vsquare_up 6sq,4eh,p5;vsquash jm;vsquat 1ch,huq,hrt;vsquawk 2mx,pn;vsqueak ka;vsqueal 7au,42m
vsqueeze jm,48x,2px,rt;vsqueeze_out hka,81c,7hc,81b;vsquelch 2is,hca,4dr,jm;vsquint 6pw,7zn,eyq;vsquire h6j
vsquirm ju;vsquirrel_away 1yl;vsquirt 2p1,7gl;vstab 2o0,2nz,yj;vstabilize 3wx,1br,3wy;vstable hm6
vstack gkr,2pu,gik;vstack_away ak;vstack_up 49c;vstaff 7bw,g0s;vstage 1vv,2qp;vstagger 10d,4dt,gks,gxg
vstain 2i4,6vi,2q0,6vh;vstake gj,yd,7m6,7m8;vstalk h1l,4ep,7vi;vstall 2x0,7rx,ffy,hm7;vstammer 1b3
vstamp 2sk,2oe,hb6,47a;vstamp_down io;vstamp_out 6x5;vstampede 7xt,hpy,89i,4fd;vstand 1ci,hqj,hva,htp
vstand_back 8aw,gmj;vstand_in 1ei;vstand_out 2xe,209,h21,g1j;vstand_up 1wv,g1k,gmk,1ci;vstandardize 6zf,fnv
vstaple ge5;vstar hra,gui,3zi;vstarboard h22;vstare 1xh,3v0;vstare_down 7yt;vstart ey,oq,75,gk
vstart_out ey,75;vstart_up 4d2,zg;vstartle gxr,qs;vstarve 1u8,g4l,7e7,1bm;vstash_away ak;vstate 3b,43a,2n2
vstation 1ts;vstave_in ,f9e;vstave_off 1f4;vstay 2hd,4d1,2wx,1fu;vstay_away 8aw;vstay_off 75w;vstay_on 1fu
vstay_over 8au;vstay_up 6qa;vsteady 6y5,1br;vsteady_down 3yf;vsteal 66,4dh,7cg;vsteal_away 1x8
vsteam h2f,hwv,h3k,gwl;vsteel 7qt,gqb;vsteep x4,6wj;vsteer 5z,h25,2vk;vstem 8ab,hu5,3xp,6t8
vstep 7ts,1xa,,2w7;vstep_down 11d,6vm;vstep_in 11q,84o;vstep_on 7xy;vstep_out h5y;vstep_up 1qb,6ys,h8w
vstereotype 72n;vsterilize ,2h0;vstick 1va,4d1,2ow,hwe;vstick_in 2mm,7w;vstick_on 481,1c1
vstick_out l6,2xe,82;vstick_up 4hv,fuk;vstiffen 3yi,3yg,3yj;vstifle 1vg,3y7,495,3xr;vstill ql,in,1wc,fkt
vstimulate x0,6o,a9,o8;vsting 1xe,2pc,fq7,1xf;vstink hsk,2tm;vstink_out 4g4;vstink_up 4g4
vstipulate 1b6,fya,fug;vstir 7su,2sd,k7,a9;vstir_up 4kv,zj,1c8,2kx;vstitch 6z;vstock hfx,hh9,hh8,hh7
vstock_up 83a;vstockade g27;vstoke hl9;vstomach 7ei,82;vstomp 2sk;vstone gbh,6tb;vstool fr8,foy,f1n,1po
vstoop 10s,hnv,h7w,h6v;vstop ab,8u,11s,2s2;vstop_over 8av,2s2;vstop_up 48q;vstore ak,ke
vstorm 20i,7ly,8du,8ds;vstow gk1;vstow_away hb9;vstraddle 8c3,8bo,8c2;vstrafe 7d5;vstraggle 7x4,7w8
vstraighten h6u,483,4ec,1q8;vstraighten_out 6ts,2pg,6t2,483;vstraighten_up 4ed;vstrain 45y,2rm,2nm,yw
vstrand 811,h8r,h6c;vstrangle 4ac,1vg,6x8,2hw;vstrap 7g8,a5,fd3,f16;vstratify 87g,708,87h,7gi;vstraw gq2,487
vstray d3,2sl,758;vstreak h8s,h1p,4bh;vstream 7xb,f0o,1dr,2xv;vstrengthen ew,3w9,6s1;vstress 9x,1t5,2rm
vstretch hqe,2go,4fc,6uj;vstretch_out 4fc,h4e,3uy,6s2;vstrew 487,g5g;vstride 7tk,7t9;vstrike 46,3e,5w,1tx
vstrike_back 464;vstrike_down ko,gbk,1uk;vstrike_off 2kh;vstrike_out 2kh,49f,ho6,7tx;vstrike_up 7n4,gra
vstring 480,6tf,h4v,gdo;vstring_out 7hk;vstring_up 2vw,6tf;vstrip kg,18e,2oc,fgv;vstrip_down 18e;vstripe g8q
vstrive 1fc,45y;vstroke 2ny,7ct,g1x,fu2;vstroll 7tg;vstrop g7g;vstructure 6xx;vstruggle 1yz,7kk,qt,20
vstrum 7zz;vstrut jx;vstub gnk,g5i,f9k,f21;vstub_out 2iv;vstucco gt1,g84;vstud 4m0,gdf;vstudy 1x,2jd,110,19n
vstuff 49s,1xb,497,j9;vstumble 4dl,1wr,,2jg;vstump 71w,2sk,g0q,f52;vstun f7m,ggc,ha9;vstunt 85z,7ol
vstutter 1b3;vstyle 44u,7nd,fxb;vsub 1ei;vsubcontract 1zg,864;vsubdue 1f1,io,2rn,1tw;vsubject 2tj,g1n,4k3
vsubjugate 1f1,4k3;vsublime fbs,fbt;vsubmarine gzi,gl0,g70,g6a;vsubmerge 7v9,47x,go2,2hs
vsubmit 43b,43a,45o,1y9;vsubordinate 72r,fkm;vsubpoena 75g;vsubscribe hge,2mb,75q,4i2;vsubside 6u4,,h4f,h3o
vsubsidize 80s,hdk;vsubsist 11z;vsubstantiate 9p,2xj,2qo,f5t;vsubstitute rf,1ei,84o;vsubtend 8br
vsubtitle 83f;vsubtract 40n,fl0;vsubvert 1ey,kx,1ff,gng;vsucceed gg,1yy;vsuccor 88f;vsuccumb 42h,hqw
vsuck 467,4cz,2xx,hsl;vsuck_in 7ej,2xx,g94;vsuck_out gmc;vsuck_up fs,1d3,76w;vsuction 7rq,6rj;vsuds gm6,3zj
vsue 11x;vsuffer 2ti,1pm,zr,82;vsuffice 2xd;vsuffix 7gc;vsuffocate 4ab,495,fcz,fcy;vsuffuse ffm,ffo
vsugar hco;vsuggest ce,xy,43t,2lt;vsuit 4ma,hvd,8bv,8cp;vsulfur 70b;vsulphur 70b;vsum 2xu,9t
vsum_up pv,2xu,9t;vsummarize pv,2xu;vsummate 9t,84a;vsummer hu1;vsummon 75c,1ti,4aw,1us;vsun 6s8,7yc
vsunder faj;vsuperimpose 7jy;vsuperintend 1f3;vsupersede kj;vsupervise 1f3,1xo;vsupplant kj
vsupplement 83o,hwc,1uq;vsupplicate fqk,fqm,fql;vsupply 6,1zk,21,1tf;vsupport ku,1ed,rq,fo
vsuppose 77w,ir,c6,1rn;vsuppress io,1z5,1f0,71r;vsurf 7u6,gb1,fjo;vsurface 10k,2w,1qq;vsurfeit 83h,7eb
vsurge 10o,10f,2sg,7sl;vsurmise 73k,2lo;vsurmount 1tw,8bs,7vf,9z;vsurpass 209,9z,4fb,4lr
vsurprise 1a4,89l,45r;vsurrender 2nh,2uf;vsurround yx,7lm,1ty,1tz;vsurvey 40s,7z3,,2jv
vsurvive s1,8a0,11z,89z;vsuspect 2lo,xc,782;vsuspend 7k7,6st,877,3xu;vsuss_out p1;vsustain 1fs,1pm,46j,1bl
vswab g78,46v;vswagger jx,44w,3ut;vswallow 2nt,g09,1vi,fvp;vswallow_up 1vi;vswamp hwz,1ce;vswan 89,d3,gzh
vswap 1ej,gy4;vswarm 4mi,1dr;vswash h8v,yq,j2,3ut;vswathe ga5;vsway 1wk,104,89d,4dc;vswear ph,89,fui,44r
vswear_in fy6;vswear_off fu9;vswear_out 2pa;vsweat 6rf;vsweat_off ezr;vsweep 7s7,4d8,48e,1fr
vsweep_away 7mm,7q0;vsweep_off 7q0;vsweep_over jr;vsweep_up 1fr,19o;vswell fjq,89m,on,8a9;vswell_up on
vswerve r2;vswig 7iq,1ud;vswill_down g3r;vswim qv,4dm,hwh,hwg;vswindle 11v;vswing 4fr,104,7sf,886
vswing_out 7mb;vswing_over 886;vswipe 7ia,ri;vswirl 10q,1dv;vswish 4gx;vswitch 2hf,1ej,x1,196
vswitch_off 49h;vswitch_on 7ko;vswitch_over 2hf;vswivel 4f7;vswoon 1pf;vswoop 1x5,7x1,48u;vswoop_up 48u
vswot_up x5;vsymbolize xr;vsympathize gxs,403,2ry;vsynchronize 6xs,hvp,78m,fpq;vsyndicate hlo,hln,hem
vsynthesise 40q;vsynthesize 40q,fmp;vsystematize 3z8;vtable ky,4bw;vtabulate 4bw,f2t;vtack gdd,h2h,jn,7h0
vtack_on 2or;vtackle 4kp,7kd,g35;vtag fv,7me,fyo,af;vtag_on 2or;vtail af,4a6,gbe;vtailgate h52
vtailor f91,7nc,4b8;vtaint 7l5,2h7;vtake hq5,820,qz,46n;vtake_away q7,a,wf,hd1;vtake_back 7xl,hd2,hm2,gyp
vtake_down qw,1d2,2qt,2mj;vtake_in hs3,1sc,4mz,hne;vtake_off 75,6ta,4es,hkm;vtake_on 2j0,1ew,4kp,814
vtake_out 1yx,2pq,wf,heh;vtake_over kd,1ew,4ja,4i3;vtake_up fb3,1r6,,hrs;vtalk 5r,m,1t4,78f
vtalk_down fto,fw8;vtalk_over 6p;vtally 3l,8a,443,9t;vtame f5d,788,6vx,f92;vtamp_down gnz;vtamper 7lw,2wc
vtan fht,3vn;vtangle 1fr,49o,gix,1v4;vtango 7sy;vtank hfq,g3t,f4n;vtantalize fe;vtap gg0,hgo,473,yg
vtap_out 4df;vtape gby,fxn,44k;vtaper f33,fd4;vtaper_off 2xg,f97;vtar g8n;vtarget 1u3;vtariff 82v
vtarnish 2q0;vtarry 121,7vq;vtart_up gt0,ezo;vtask 84k,7dn;vtaste 1eb,4gy,1bo,2u9;vtat 7nk;vtaunt fe
vtax 2uy,4i4,7dn,ft5;vtaxi h2k,7u7;vteach 3a,6vc;vteam 7bx;vteam_up 7bx;vtear jl,4a7,1x3,gey;vtear_away 3w2
vtear_down 2qt;vtear_off 3w2;vtear_out yo;vtear_up 2qa;vtease 1w9,fe,gx6,gnv;vtee 7kf,gd9;vtee_off g0a
vtee_up grk,7kf;vteem 4mi,1dr;vteem_in 8cd;vteeter 7sk;vtelegraph 1tb;vtelephone xk;vtelescope gou,f6p
vtelevise 78t;vtell 3b,cf,xz,iv;vtell_off 761;vtell_on 1ak,f2p;vtemper f93,6vy,f8r,3x5;vtempt 75h,fa,4ck,1aa
vtenant hm8;vtend 20h,2wf,85o;vtender hgc,1eq,82k,fhz;vtense 4ad,70i,2gn,1pi;vtense_up 2gn,1pi;vtent s6
vtenure hk1;vterm 7a5;vterminate 29,4f,20k,68;vterrace he0,f2q;vterrify 2rf;vterrorize 879,2rf
vtest gh,87x,1rx,8d5;vtestify 2mf,j5;vtether g9m;vthank 775;vthatch g6k;vthaw os;vtheme hj0
vtheorize c6,fmh,fmg;vthermostat hns;vthicken feq,6yj,fer;vthin 6yi,fep,1q4,1pk;vthin_out 6yh,feo,1q4
vthink f6,ir,2g,5n;vthink_back 1r9;vthink_out fmf;vthink_over 2t;vthink_up 1cm;vthirst 7yl,1bm
vthrash 2p5,108,7t1,gzy;vthrash_out 7b7;vthread 106,glj,gdl,gdk;vthreaten l3,ftu,ftv;vthresh 108,7y0,7is,2p5
vthrill 4fx,7qm,1dd,4cm;vthrive 1qe,4ig;vthrob 4g2,105,1dd;vthrone 88t,4j5;vthrong 1x4;vthrottle 4p,4ac,f3z
vthrow 4t,h9f,z2,gkc;vthrow_away 2c,z2;vthrow_back 7kp;vthrow_in hip,45g,1su;vthrow_off z2,7xj
vthrow_out gf,2c,ki,76q;vthrow_up bz;vthrust qr,1xb,r6,41w;vthrust_out 7sb;vthud 1xt,7f7,805
vthumb 7ud,1e5,46l;vthump jv,1xt,1uv;vthump_out 4df;vthunder 7xv,1sv,4n0,7am;vthwack 2p3;vthwart dc
vtick 2u2,hc8,gbx,1rg;vtick_off 1rg;vtick_over 7kz;vticket 874,83d;vtide 2sg,7sd,4da;vtide_over 8a5
vtidy_up 1q8;vtie cq,7ck,6u6,fp;vtie_down 2oi,fub;vtie_in hvf,c8;vtie_up 2oi,hff,gj0,7gg
vtighten 1qo,1qn,3yj,f6c;vtighten_up 3yj;vtile gcg;vtilt r3,1wl,1wm,7cq;vtime 6zz,fnq,foh,f8t
vtin gfi,6tv,f5o;vtingle 7ym;vtinker 493,hkl,f78;vtinkle 1xu;vtint 6vj;vtip 7wd,fhs,4h1,2th;vtip_off 76p
vtip_over jw,1dh;vtiptoe h1k;vtire og,by,1yc,7r5;vtire_out by;vtissue 1cq;vtitle 2mo,44u;vtitter 2gr
vtoast 6wg,1u6;vtoe h0o,gla,gg2,gfy;vtog_out 4o;vtog_up 4o;vtoil kk;vtolerate 82,hlz,ha2,42g;vtoll 801,82t
vtone 1to,2m6,f8j,f8i;vtone_down 2u7,788;vtone_up 6s1;vtongue guy,gh5;vtool h9p,h31,hhv,gsj;vtop 2xc,7xn,ht6
vtop_off fgn,ffh;vtop_out hjo,hiu,2sv;vtopple 2sp,2th;vtorch fci;vtorment 2rp,g6,1pn;vtorture 2rp,1pn
vtoss z1,2sc,49k,108;vtoss_away 2c;vtoss_back 7kp;vtoss_in fyl;vtoss_off 1vu,1bp;vtoss_out 2c;vtot_up 9t
vtotal s4,9t,f75;vtote_up 9t;vtotter h18,7tj,7sk;vtouch 3d,7yp,4c5,df;vtouch_down 7v0;vtouch_off g0
vtouch_on fyg,df,2s,7u;vtouch_up f68;vtour 4cy;vtow 48z;vtowel gfg;vtower 2xi;vtoy 85j,7lx,6q2
vtrace fpd,cv,7vk,4eo;vtrack h87,hct,af,72;vtrack_down 6v;vtrade kc,2ur,8cr,1ej;vtrade_in 2ur
vtrademark 7m2,fxm;vtraffic 81t,81s;vtrail 4fe,af,7wx;vtrain 19p,407,1zt,2vb;vtramp h1f,10c,gzz,d3
vtramp_down 2s6;vtrample 2sm,6rh,2s6;vtrance aa;vtransact 2ui;vtranscend 4lr,2xc;vtranscribe 79d,fxd,gu4,fxe
vtransfer 2vd,d6,4d0,r0;vtransfix 2rw,1uz;vtransform fja,2ii,2ih,3y2;vtransgress ao,8bm,11u,4ev
vtransit 2sh,gzc,gzb,gyt;vtransition 70r,3zs;vtranslate 2m2,3y2,71e,ghf;vtransmit 1y2,g8,ch,8e
vtransmute 2ih,2ii,6xm;vtranspirate 7x5;vtransplant 4d0,8d9,7l1,70v;vtransport ad,47,1d7,g7
vtranspose 3y0,70v,6si,gzd;vtrap 4k2,7k6,gpx,7eo;vtravel 2,100,zz,qo;vtraverse 72,8bj;vtread 1xa,2sm,got,g61
vtread_down 2s6;vtread_on 7xy;vtreasure 1y7,2re;vtreat kq,44,40,1bc;vtree 7tv,gqf,g2t,f9r;vtremble 1wo
vtremor 2sa;vtrench 1fj,gpv,gmv,gk6;vtrend r2;vtrespass 2wj,88y,88x,11u;vtrice_up gi9,gi8;vtrick 4ks
vtrick_out 4o;vtrick_up 4o;vtrickle 2tb;vtrifle_away 81y;vtrigger g0;vtrigger_off g0;vtrill fz8,1tl
vtrim 7fm,gt5,43,hwa;vtrim_back 43;vtrim_down 43;vtrip 1wr,4dk,zz,g0;vtrip_out 46i;vtrip_up flg,4dk,2jg
vtriple 6up,7il;vtriumph 45k,1wg,1so,1sd;vtroll h75,h08,7p2,7d9;vtroop 7tn,h19;vtrot 1ws,7uk,7t5
vtrot_out hb4;vtrouble g3,ru,qk,4k5;vtruck 7ub;vtrudge 10c;vtrue_up fg2;vtrump_out fwp;vtrump_up 7ms
vtrumpet fwt,gux,fth;vtrundle gzf;vtrust 2jt,hmz,2k0,1wi;vtry 8q,gh,4k4,1bo;vtry_on ezu
vtry_out gh,4kc,4bo,1bo;vtube hh6,h89,gyb,go6;vtuck 7i6,gf9,7gz;vtuck_away 7du;vtuck_in 7du;vtucker_out 3vc
vtug 7jk,11f,gi7,7jl;vtumble 2sp,2th,gze,7wl;vtump_over jw,1dh;vtune 1qc,3x6;vtune_in hc5;vtune_up 1qc,3x6
vtunnel 7wf,gho;vturf g6m;vturf_out yy;vturn 1p,e,120,4fs;vturn_away h0s,h6t,2w5,4f0
vturn_back 7vl,wq,jy,2nk;vturn_down re,2w5,pc,fka;vturn_in h63,rj,7n2,1pe;vturn_off 49h,h0r,7qv
vturn_on 7ko,20f,haw,fjk;vturn_out 2wt,hrd,gqm,2wn;vturn_over rd,jw,2s5,jd;vturn_up 1qq,co,1ye,2wt
vtutor fsq,hpw;vtweeze gos;vtwiddle 10q,g69;vtwig fa6,2j9;vtwin 4lm,1un,f6r,f09;vtwine qb,qc,gld,q2
vtwinge 1xf,7yj,1cb;vtwinkle 10z,8dm;vtwirl 10q,1dw;vtwist ju,2oh,2nw,q2;vtwitch 1pc,1wp,7st,1cb
vtype 2me,71u;vtypify 2xk,xr;vultracentrifuge 7wk;vunbalance ,7pw;vunclasp g66;vuncork giy,ggu
vuncover 1ur,7yv,2u;vuncurl h7v;vunderestimate 73n,735,734;vunderlie hsf,htb;vunderline 44s,2md
vundermine 1ff,47g;vunderpin g5y,4lp;vunderrate 734;vunderscore 44s,2md;vunderstand f1,x2,71e,fl9
vunderstate 42t;vundertake 4b3,4kp,2ld,pk;vunderwrite fuh,2le;vundo fr,7ml,hox,47i;vundress 18e,3w1
vundulate 1dt,8bk,1de,fkp;vunearth hfy,4ga;vunfasten gcr,7h6;vunfold 2i5,hb5,4fc,2qd;vunhitch gbp
vuniform hhg;vunify c4,jh,89r,al;vunite al,c4,4la,s3;vuniversalize fyd;vunlace 47h;vunlash gah
vunleash 7k1,giz,7k2;vunload 49a,7k9;vunlock gcv,gkz,f5r;vunmask fvh,gdh;vunpack 2pq;vunravel 7kv,7kw,fac
vunscramble fj1,7kv;vunscrew gd1,gd2;vunsheathe go9;vunsolder ga2;vunteach fsr,fss;vunthaw os;vuntie 47h,47i
vunveil gja,10x,gjb;vunwind 7ky,49q,18c,6qf;vunwire gp4;vup f36;vupdate 6t4,764,6t5;vupgrade fn8,6tq,kh,718
vuphold gm,ful,77b;vupholster hi2;vuplift 1d4,7ut,7sc;vupraise 6s0;vuproot hod,1vr,2q8;vupset fi8,zq,g3,jw
vurbanize fh8,fh9;vurge p6,1an,j0;vurge_on j0,p6;vuse 17,1u5,j8,89q;vuse_up cj,820;vusher 7vh;vusher_in 6x0
vusher_out 77g;vusurp kd,hkf;vutilize 17,f3l;vutter 5q,l,m,h74;vvacate 2v7,4fm,pd;vvacation 2xo;vvacuum g7a
vvagabond d3;vvalet hog;vvalidate 86n,72z,44q,ffb;vvalue 2ju,1y7,it,4q;vvamp_up gv2,gon
vvanish f0,2tu,7xh,3yo;vvanquish 3c;vvary 5i,ap,4lo,ff1;vvault 4e3,h3d;vveer r2,fjz;vvege_out 6qg
vveil gj9,18z;vvein gto;vvenerate zp;vvent 43y,3zd;vventilate 3zd,ha6,7wg,43y;vventure 4it,j3,gj;vverge htr
vverify 2jo,87n,79u,89;vverse 4bl,fty;vvest 11e,hix,hdv,f07;vvet ,hbw,f10,f0z;vveto 1zh,fb
vvex 4v,zm,1c8,fs3;vvibrate 2sb,4de,4md,7zw;vvictimize 4kr,hnk,11v;vvie fm;vview 38,2ts,1xm
vvindicate 1ar,77l,fuv;vviolate 8b7,ao,g5d,1zw;vvisit 86x,4cv,2vx,4cw;vvisualize 70,7z4,gr3,fko
vvivify 1ph,fkr;vvocalize 2m1,gty,794,44e;vvoice 787,2m1;vvolley 7w5,7md,7ht,7bh;vvolunteer fu1,4jh,hky
vvomit bz;vvomit_up bz;vvoodoo 755;vvote 11j,4jv,hmb;vvote_down 1f7,hma;vvote_in hk6;vvote_out 1f7
vvouch fy0,1sq,frj,f5y;vvouchsafe hey;vvow 1sp,772;vvoyage 101;vwad 2pp,2pw;vwade h15;vwaffle gl
vwaft gzs,hwy;vwag 2se;vwage 4iw;vwager 1u4,43r;vwaggle 2se,7s9;vwail fl,2h4;vwait 2wy,205,xf,855
vwait_on 1zp;vwaitress 855;vwaive 2wa,1er;vwake 6q9,w9,zj,ftw;vwake_up wa,w9;vwalk r,4do,7cj,7ta
vwalk_away 7vn;vwalk_in h5z;vwalk_off hgz,7vn;vwalk_out 4jb,7vo,fm1;vwalk_over 7ca;vwall 1tz;vwall_in 48a
vwall_up 48a;vwallop 2p4,g0x;vwallow g4p,4d4,4f5,1wg;vwallpaper 7fo;vwander d3,2wl,h9v,106;vwane im,6ym,3yq
vwangle 87t,kw;vwant 4w,1u9,gb4,73w;vwanton_away 8c4,81y;vwar 7bz;vwarble 1tl,fz5;vward 45t
vward_off 1f4,g25;vwarehouse 82a;vwarm 6xj,6xi;vwarm_up hlf,fc7,6xj,f20;vwarn 1sj,1sk,fsw,fsv;vwarp xq,3xq
vwarrant fum,1aq;vwash 2od,wd,1vc,h9j;vwash_away ,3zu;vwash_down g3m,6z5;vwash_off 3zu
vwash_out 89j,gm5,gpt,3zu;vwash_up 6qe,h8c,7l3,feb;vwaste 821,7di,hdx,7x7;vwatch 1xl,1ze,1xm,1xg
vwatch_out 4gd;vwatch_over 1ze;vwater 2hv,hir,f0q,fff;vwater_down fgu,fgt;vwatercolor gtp;vwattle grv,gle
vwave 7ad,1v1,1de,46r;vwave_off fhy;vwaver gl,8cw,2sf,7se;vwax 7fp,ws,6yl;vwaylay yc;vweaken c2,6j,1ff,6vm
vwean 7e6,gxv;vwear 6r3,6r0,hvr,ww;vwear_away 4a4,476,2i3;vwear_down by,ww;vwear_off ww,476;vwear_on fet
vwear_out by,2oy,ww;vweary by,og;vweather 2xm,h6x,h1t,6vd;vweatherstrip fh3;vweave 49n,1cq,7s4,106;vweb 7ni
vwed rr,1zl;vwedge 1va,2px;vweed 6w6;vweed_out 80y;vweekend htw;vweep od;vweigh htt,2m0,8bz,207
vweigh_down 7r0,4as;vweigh_on 7r0;vweight 1cd,413;vweight_down 1cd;vwelcome 817,fut,7jz;vweld gox,f6n
vwell h4r;vwell_out 4fj;vwell_over r7;vwell_up 8a9;vwelter h8p,4d4;vwend gyc;vwet ok,f0s;vwhack 2p4
vwhale g2m;vwharf hhf,hfp,gjq,7gf;vwheedle 423;vwheel 7wi,h79,1wn,4dx;vwheeze 6pt;vwhet 7yf,g7h
vwhiff 4g3,7y6,7im,7ek;vwhile_away htz;vwhimper 2h4;vwhine gy6,7af,ka,77p;vwhinny 7b2;vwhip a5,1tv,h0d,48g
vwhip_up 7na;vwhir 1xw;vwhirl 10q,1dw,1dv,10p;vwhisk h8a,h8b,7j9,ggl;vwhisk_away 7j8;vwhisk_off 7j9,7j8
vwhisper 77u;vwhistle 804,h94,7ai,h95;vwhite 3x3;vwhite_out gc4,f95;vwhiten 3x3;vwhittle_away 4a4
vwhittle_down 4a4;vwhiz 1xw;vwhomp_up 7na;vwhoop 77t,eyl;vwhore hpj,,fyt;vwiden 2i8,6w0,6vz,19m
vwield 80p,46s;vwiggle 1wq;vwill fq3,41c,1ef;vwilt fg5,3z4;vwin 2nb,2uu,2nf,gg;vwin_back 7ch;vwin_over 424
vwince k4,6px;vwind 106,2xt,qc,2tp;vwind_off 7ky;vwind_up 192,h8t,4c2,glk;vwine g4o,g45;vwing 10e
vwink 6pv,10z,1pa,1pb;vwinkle_out hkc,gcz;vwinnow 7jt,h05,739,6t9;vwinnow_out 415;vwinter hu0;vwipe 1c3
vwipe_away 7i9;vwipe_off 7i9,z6;vwipe_out cj,19h,7mm,6zo;vwipe_up 1uu;vwire hil,1tb,gp3,gp5;vwise_up fle,flf
vwisecrack 7b1;vwish 2s0,1wh,77k,7r7;vwitch p8;vwithdraw ae,2v9,1v9,4i7;vwither 18p,6ya;vwithhold 116,1xz
vwithstand 4me,j7;vwitness hah,7ys;vwobble 7s6,1wm,7sa;vwolf 7dq;vwolf_down 7dq;vwonder 1rq,fv8,2lp
vwoo 882,11p;vwoolgather 1vn;vword 6t;vwork 3h,7a,ho3,1cf;vwork_in f4h;vwork_off hdy;vwork_on 856,1vs
vwork_out 6uq,hqi,6ur,eu;vwork_over ct;vwork_up 1q6,f1q,3wl,6uq;vworm ju;vworry zn,2rc,zm,122;vworsen oi,oj
vworship zo,gwd,4l4;vworst 1tv;vwound 3z,d2;vwrack 1vf;vwrangle 753,hrx;vwrap 1um,qc,fu
vwrap_up 1um,wy,fey,ezw;vwreak 7mo;vwreathe ,glc,glb;vwreck 1vf;vwrench 7hd,7s5,7hb,2h9
vwrestle g0p,fs4,ju,49d;vwriggle ju;vwring 2ou,7hb,2uh,7hg;vwring_out 7hc;vwrinkle 7fz,1bx,47d,3zy
vwrite 2j,9w,fxt,qh;vwrite_down 1b7,3xe;vwrite_in hm9,fxa;vwrite_off fl8,gtw,hms,3xe;vwrite_on gtu
vwrite_out 7pn,45c;vwrite_up fzn,7pn;vwrithe ju;vwrong 4k8;vyacht h2g;vyack_away 2mr;vyank 4ap;vyap 2mv
vyap_away 2mr;vyawn 6pu,8ci;vyearn 1d8,zs,gwb;vyell 1y,43o;vyellow f8h;vyelp 2mv;vyen zs
vyield 2v4,fex,2qm,4i9;vyield_up hed;vyoke gjv,49b,gju;vzero 6vr,6vq;vzero_in 463,6vq;vzest 2u8;vzigzag h4s
vzinc gqe;vzip 7hh,r4;vzip_up 7hh;vzone 87f,2ic;vzonk_out 1pg,eyx;vzoom h7i,h7j,10f;vzoom_in hbj
`

export const WIDER_SENSES = `
3;8v+aq;;;;;1s;5;;;;1j;7;n;3;ar;69;2e6;47y+11;2tl;;;10;ar;p;s;ft;2;12d;7i;10;n;0;15;37;di;67;1by+fp;cu;;18
at;f3;8bc;2y2;3d;c;7x+0;fm;nf;ej;gn;3;2;20r;12d;18;di;83;f8;;5;3f+7;;d5+rc;1j;8y;3vz;;;l;1y0;;1s;7i;1j;s;97
6i;0;0;4f+0;;wv+0;kb;8y;3g0;3vz;;2g;;4bi;;5;22;32;97;9k;0;2f;1b;2g;43w+cf;3b;9;yx;7;2;1s;ar;7d;55;69;1ka;2ej
e;f6;6q;x3+u;5q;ci;;2k;2;;;ks;;;2x8;8v;b;14;lr;ar;2n;bln;15;s;97;50;6gg;6i;2h3;;2f;0;5m;7u;40u;3d;7;8h;5;;k;
6;1f9;;3k;1t;b;ds;p;2c1+7n;1fz;z;18d;;2h;xn;;cu;;2rt;;1xp;j;67;1i;129;8y;52;1j+12d;32;7k;56;v6;nb;1;;17c;1l
h;;e;;;41;3;1g;0;;2jh;8;;10;;10;6w+8c;46n;3d;kl;m;7b;5;;k8;d7;1s;ak;114;8;rl;129;52;lk;tb;1i;at;2e;3h4;1i;gq
1v;0;0;2h;d0;;78b;j6;4q;;86;;2pl;8c;a2;fp;i;fy;cw;ah;r4;;1r;5;2tl;4;;;;3k;2y4;b;b5;abu;dq;18;f;e2;at;bo;1;1
dge;6cb;e26;2ej;1os;0;3;c;e;0;1g;f1;x8;4r;;2g;193;1aw;1t0;449+y0;2v;2nf;20;;;7;3;ip+ze;k;k;60;3;;;13;7b;1g;8
ku;ku;;;4n1;2y2;1j;1t;13a;54;8nz;3p;t;t3;5kg;1j;69;12a;1;66d;1;9b;3ou;1l;51;n;n;n;35;gn;evu;fd6;3;1tn;;2g;xa
iy;1az;1s4;u;10;86;fpf;3c;2nj;5u+21;;61;1qn;ct;7;cw;cw;4b;1wa;;5;7;2;1do;;2;2ui;30;g9;ro;8+6o;om;hm0;2xa;20r
129;ar;129;1j;1j;2yd;sh;8o2;b;b;7e;b;22m;31u;ln;239;b;13z;t3;34y;3q;3q;m1;f;7d;32;5l8;1kr;7k+e8;e7;at;eb;3v
50;1i;1;ht;2do;i3;i5;d;6o4;1vz;og+6rc;of;0;3;6j+0;3;2it;cx;xe;16;2g;3b;j5;6q;1rz;po;2v;u;cf;44c+y0;;aj;8c;21
1bq;46m;c3;ov;i;6y+fp;2p2;;7;6l;k;7ml;k;d0;k;8h;4b;2;4cu;;7;rc;;;gg;7u;ge;;;;;;20r;8o2;b0;b1;b;du;140;55w
ds+52l;6d;18;23z;7i;18;t;3q;39v;7d;dz;1kn;at;15;15;x;x;7l;3g0;e8;e7;3u;3u;my;12b;n2;34;g;1n4;nb;9b;2c2+7n
16q;3ow;1oj;2em;nw;18;o2;;;3;3w9+0;5i;;e;;;f1;2g;2g;f4;2h;2h;1y2;6o;1ae;p4;;;1sa;799;6s;5q;;6r;1ba;1y;;20;;
46p;c1;;8f+7;9;11;4aw;cw;cy;cy;1w+cz;cz;1o;3e;1cw+a9;4v;g5;7;k5;d5;;;k;;;7;;2h;8q;4ke;;;l2;gp+9f;gp;20r;129
av;53;52;1u;le;b;90;dq;22;94;lr;18;243;94;du;243;59s;5dv;3q;avp;1d;7d;hc;3r;55;5lu;33;1ix;mi;3g0;23;5ok;uz;g
3ke;na;i6;6h;1;bq;bq;vf;ek;vh;9c;5b;178;3ow;20s;i3;6i;6i6+50;n;n;d;2eu;3tv;1f;gq;w5;gq;if;2ro;3;2f;ij+2f;wi
1v;6zc+io;an;29;;xe;2jo;38;;1a6;ps;4r;;1sa;zx;6p;pf;2lr;j3;u;y4;fn;;6w;5v;;cm;a;6yh;2os;3d;0;;5x;a6;ft;jg
cr+k;a7;cw;4co;4b;;;5;5;1dh+7;r;7;2;7v;h9b;102;2;5;47;1xd;7ye;2tr;k8;4y;;;114;g9;13;ga;4e;rl;1yy;7a;gd;kn;1z
1s4;;67;427;;hoi;;4kr;11w;0;206;;l1;ffs;;dd;3l;;;aw;53;6a;6a;8y;sj;b+5m2;7e;7e;8vn;1gx;4v4;b;54;b;94o;54;b5
54;t5;14;ds;18;1ii+1k;54j;14;3ko;5f3;51;bc;bc;267;5g8;1d;1d;bf;1jr;3bv;3bx;5jt;270;1kc;2n;1ks;x;3ej;3h4;15
28e;15b;1le;mh;2e;e5;23;23;23;s;3he;uw;eb;1mg;ms+5vi;v;1mk;v;182;12b;60k;cho;34;25;3v;bn;69;50;50;1e;bo;6h
12a;1;1nd;1;vg;9c;2c0;nj;8w;1o7;20s;3p1;di;1oj;lz;51;9h;n;w0;d;3t2;17p;3td;1f;1f;3u7;w5;6q4;;wb;10;ob;oo;k
2ro;of;5h;18j;2f;e;0;0;5j;;3wn;1b;wn;gk;e;19b;1g;3;3yy+0;2jf;;c5;f1;1b0;1x;2h;10;iv;2mk;j1;iw;4kw;85;pm;1x
xm;ko;1aj;2kt;;5q;fw;17;xv;1ss;10;6s;cf;1ay;1m;1aw;5r;y0;;cg;m;l;fn;1bh;8c;1c4;7v;2ny;2ix;11;46q;a;1g;5x;2y
q2;7;0;;cy;71;k;1e8;g2;g3;js;zr+zq;d2;2;ab;2vh;2y;5;7tl;jc;2;7+1h;74;3;;7;1x2;1p;k0;2;8d;5;4fh;10u;8m;1xl;13
80w;rc;;0;;aj;66;rd;rd;;;;;gd;xo;al;kp;8+am;7u;83;1vk+8;888;;6u;4kr;;;;4;7c;7c;2xl;4;1j;1g2;4nk;20w;8x;1t
1g1;2d;2d;dj;lb;b0;b0;dm;4ul;7e;5d;5d;136;54;b;b;b;7f;b5;33k;1hi;9fb;t;94;18;13q;7i;h5;t;23q;545;h6;t;du
a46+e8s;36j;3p;254;5dq;14c;3q;lz;25y;1jg;tm;1kd;1d;26a;aw2;1d;;1d;bf;i9;tw;b2q;3bl;14m;ty;m9;3bx;hc;3r;2n;55
150;1kn;at;e2;3dp;3f8;mh;15;x;15;5r3;at;7l;6e;96;hk;15;s;s;ms;s;uq;ms;s;24;v;my;n1;5zr+2dm;69;g;3v;3jv;2o;bn
25;2b7;bo;2bk;ej;va;hr;8w;1;dg9;1;1;7o;2bz;2c5;nl;99;vf;1;d8h;7p;5b;3pc;2dy;4n;17e;;2em;n;d;n;9h;nv;id;gq;w5
3ur;5h;e;0;0;o9;oa;40;a;2r;d1;5m;27;6vg;6w3+1g;op;1g;gm;or+0;c1;4u;2f;ij;1v;e;3w7;1b;ip;11n;7u;;;;9q;40a;;f2
4;pb;2h;2h;2js;19z;2h;;p3;xa;421;1ad;42c;iv;5p;5p;ix;1s4;1aj;pr;fe;10;6r;2v;;u;1aw;u;cf;pf;l;kn;3b;f4;1ax;5r
ps;4y;;4z;2wy;1u4;1wy;aj;17;jb;a3;qr;8f;1cj;2ot;1c0;a;9;cs;6y;5v;a3;a3;4aj;q8;a2;gf;2b;4t;49i;a;q5;0;;4a0;c
c;za;a3;7hf;k;1cm;1w+d0;d0;oq;cv;g2;4b;g3;ql;zn+qk;;7q8;it;4b;2k;1d8;2rq;zt;2k;2rv;4cl+1wb;;2;zz;100;2;107
4dd;jv;2;2;ac;r4;2;r;r;r;2;3f;1dj;7;g7;1h;7us;2;7;1ds;3ws;k1;k1;k3;k0;1r;10t;3g;3g;k8;8l;4gj;2t;j;1eb;;;13
2ud;30;30;116;0;114;8;84e;1yr;1yz;;ix;pk;1m;y;;1fa;5o;0;8;67;ge;ge;;ao;s0;kv;cc;8;;2ih;4;;8;3k;fi;;20l;;;20r
go;ar;2y4;4h;1j;12f;av;av;s9;sb;8y;gt;52;7e;2d;1gc;lb;sj;8ed;222;1gp;2d;b0;b1;4tr;22d;1gu;b;5d;1j;4tk;b;31z
4w0;ss;b;8z;b;b;90;gx;90;1hf;b7;13i;345;13q;24r+1ii;37l;b9;ds;18;;18;145;dv;1hr;1i3+3o;14;588;t;14;9m8;18
149;14;147;141;18;dt;18;f;31;3q;14c;3q;tj;bc;f;atl;1ji;tt;n;tz;26u;1k1;u2;26z;m9;ma;32;hc;3c7;3r;27d;32;228
32;27s;1kr;57;hi;15;mh+b9;bl;15;e4;e4;x;ug;15;1ld;ui;at;e8;6f;hk;15j;hk;293;15;1lr;29e;23;158;23;6gh;1m0;29r
o;o;s;24;ms+us;v;v;v;ed;ed;my;12b;5zl;12b+180;60k;129;1mq;16e;25;3k9;97;1ms;v1;bo;2bk;2bm;8w;8w;nf;6h;1;1
d20;1;nl;664;16z;665;6a3;1;99;1;nh;16v;7n;d8i;3oa;2dj;1o5;;20s;bs;1oc;dxd;di;5ij;6fr;1l;e6b;51;3qz;2em;2et
17k;9g;9g;vz;n;17r;n;1os;1f;gn;17w;3tv;3ty;3u8;1p6;gp;12c;h;;etp;h;h;h;et;et;e;3;6ta;18d;k;1b;3z;oi;5k;5h;0
ew;2hx+5m;1v;5m;18q;ol+2i0;5j;5j;0;5j;1g;ij;0;4ez;1w;8;29;1qj+0;4u;0;0;1a;;3yk+0;1g;1g;8;wu;6zg;1v3;y;42;ip
3zm;;27;;xb;3a;40a;19n;1t0;83;;9p;84;xb;29;;84;84;83;1a4;3e;2k5;74u;1n;1n;3b;f9;5r;1n;pb;cc;2h;1af;c9;xp;2m8
u;pg;zv;ce;xv;1f6;rq;77b;9u;zx;m;1y;2uw;1sy;u;fi;1r8;u;2v;m;m;1tc;pk;9w;87;cg;1bb;;78q;10;;7a;8;45v;d9;17;21
d5;4w;0;8c;ck;3d;ew;a2;;cn;c3;8f;co;6y;8l;om;2ow+11;cs;cn;op;2w;46;19;7;8e;q;2nx;2x;7kb;2b;;c3;qe;2q4;q;12
cy;cy;cy;cz;jn;8h;4a;5y+1ct;4a;zh;e;;g4;1w7+4b;4cf;zr;dc;qn;gx7;zv+a9;1w5+7q7+1d6;;1d5;4w;76;a;2y;4dd;1wo;5
73;7t6;1p;5;d4;2;1h;r;2;2;4z;2;1x1;5;1x6;2;2l;2t4;7;k0;7v;2tj;2h1;2tk+2tl;;8l;4gf;8m;78;j;j;j;;13;1s;64;79;
81l;d7;d7;1y8;1n;80o;g9;13;13;;1y1;1eu;1s;rg;8;84f;zg;4j9;d8;;1z5;4ji;4jm;ge;xb;67;1zh;3zk;;11l;;8q;1f6;7b
1zq;2xq;88l;fx;88y;67;fj;4;;6;2xa;cl;2xf;gm;4;4;127;ez+4mx;;2y4;di;1j;1j;1t;au;2yd;av;2ym;av;4na;1g0;4ov;6a
sg;54+g;4q7;1u;1gf;4rf;1h9;lb;8r0;b;4i;12u;4t1+4o1;gu;2d;gv;4u1;1gs;317;31a;3n;so;1gx;31h;sq;5d;b4;b;4w1;lk
22y;1j;1h7;1h7;1j;236;332;13f;132;54;239;lp;54;12r;4z7;;505;35z;1iv;22;35s;24q;1ip;9ip;4j;22;1id;54k;7i;7i
244;h2;9q3;13x;t5;t4;348;a3j;1i5;14;588;18;t;lt;22;149;1if;94;6d;9t3;3o;dt;6d;a1s;37l;t5;149;lr;1i1;143;1ij
7i;37k+22;b9;2bl;31;380;t4;1j1;7j;f;5cg;31;h7;3q;395;3q;h9;m0;5ff;m1;asj;f;m5;ha;m5;14k;3aj;7d;b0m;26f;b12
bf;5hm;270;tw;3bb;1ju;1jv;ty;tz;1jy;14n;3bp;3bq;26x;u2;u3;u3;m9;5jt;32;hc;3c7;3r;3r;he;5ks;2n;1kg;27k;55+5ce
32;32;hg;dz;96;7i;at;9f;3dp;3dq;hi;7k;15;3ej;mg;e3;5nf;15;15d;3eo;e4;3f0;x;28n;e6;x;uh;5qs;bl;bq9;uj;ml;3fi
e8;ul;1kr;6f;6f;5t0;15l;15l;23;23;1lq;1lr;mq;29g;15q;uo;s;s;3ha;up;s;3hc;s;uq;5w7;29t;3u;3u;24;s;o;1ly;mt;s
1m8;3h4;ux;3ii;5yg;my;3jc;n2;ee;v1;1mt;3v;v4;bn;;;69;v3;3v;25;62p;g;vc;59;1n4;nb;1e+60l;nd;3kz;1n1;hq;3lr
3lr;1np;1;7o;16v;2c2;3lx;1;;9c;68m;174;9b;4l;1;d0l;1o2;dc2+2cw;ht;5a;171;1nf;vk+6j6;bq;1;171+687;vi;1nn;;;5b
5b;nn;nn;3ou;1o7;3p1;17a;6ea;3p8;57;di;3q3;7r;3x;51;e7j;as;i7;9h;n;2f5;3ry;;1os;1ot;1ou;7t;6l1;i9;3sj;w1;6lo
3sr;;3t8;17w;1f;184;o5;ig;6py;om;3us;3us;;1pg;e;o8;2gn+wb;o9;e;4;1xc;3z;of;40;1pp;7x;5f;3;e;2hk;1b;2r;o8;j8
oi;q8;ok;ok;c2;0;5j;7v;1q9;1a;5k;27;28;3;41;1qg+0;3;29;1g;e;6tk;1g;0;3;0;f0;2a;0;wu;3;3yx;e;e;28;3z5;1b;0;y
4f;z4;p9;2rx;19o;x3;;;;f2;xe;;pb;45;2jo;;f6;1x;2g;2jt;73p;1rc;iq;1ee;pa;74j;p4;1a7;1tc;6p;1a9;1ry;pa;1a6;pc;
2k8;6p;2h;39;p6;pe;cb;6q;kq;qj;2kz;1am;5t;433;42u;cc;426;u;j1;1sj;42h;6r;j2;1ao;1ao;1ar;1rw;2v;85;1au;po;j4;
2u;1ay;2lx;cc;1ax;10;5s;2mc;fxc;9w;1z;1t6;42c;;42l;fd;3b;2v;d6;xl;m;5y;5y;m;10;m;;2n3;fm;7;20;1tr;3c;3c;8b
8b;a0;3z;1c;ys;ye;1u1;8c;kt;21;1pl;4;yf;;46i+1u5;ck;fo;2y;46;oo;0;q;1h+q;2og;9;cr;8n;y;11;;2i;65;fs;19;cm;8e
1ux;yu;2nx;7;a3;jh;q2;a2;1pt;c;7;ji;i;c3;qd;5w;4u;4u;1f0;5v;2x;jf;;1vk;1vq;fy;d0;cz;8h;cx;2ii;8;2j;cw;4bp;a7
1o;k;1w4;1w4;1w1;;;;1cy;2k;zn;g6;;a9;js;zx;1cy;1d0;7qz;4w;2s0;jt;4dd;5;5;2;ac;5;ac;5;73;r;3f;8k;1wx;8k;c;61;
4z;;k3;1x1;1h;5;2l+7;1r;2;2;2y;1xd;3;77;10w;;4c;62;62;1e6;;1xl;4gj;ra;3g;10y;3g;j;j;j;j;j;k7;79;g9;g9;2c;d6
1ee;13;8n;13;38;1y3;1s;kd;ga;cj;30;1eo;kf;1xy;13;1s;1c;ai;4hp;a;s0;;iu;7pz;;1b;1qz;g1;kh;1m;5;;8q;7a+17;1z0
3h;3h;;;2mn;8o;8+8o;1z8;1z8;8o;1aq;4r;p1;1fo;d8;427;1f9;;4jw;4iz;gf;kq;kr;8r;xm;8r;1fh;2i0;ku;8g;6u;;kq;;kr
10u;7b;1fn;;8;205;4;db;;df;df;xr;4;s7;;;4;5f;4;4;;ez;dh;dh;1qf;1qf;;51;1t;1t;1j;1j;12f;20x;12f;sc;4h;gr;91
8x;2yu;4oz;se;8y;1j;219;53;53;4pg;52;gt;gt;l9;12o+l9;4qk;ax;4q7;2d;2d;2d;2d;2d;;8o0;ay;12r;4s1;8y;az+32j;li
az;4i;4i+5m2;4i;8rb;4st;12u;4i;b;ld;gu;8t4;so;4tp;7e;dm;22e;2yd;22g;4uj;3n;31l;133;5d;b3;b4;1h3;4w0;22q;4w0
138;4w0;329;8z;32f;b;22y;1h6;32k;b;1h8;1h7;946;1j;gx;1he;54;lp;4yy;54;4nb;8v;33y;;;9zn;t;3p;t3;ls;18;13z;36p
2g6;adc;t1;14;do;240;ds;52w;58m;7i;h6;9gx;35y;t;18;h2;94;h1;ba;3o;34n;14;ae7;1hz;55b;1ic;t8;ds;dw;1iw;tb;23w
1il;24p;lv;du;18;dw;7i;3o;1i0;14;7h;55w;243;du;31;f;f;h9;f;tg;38c;f;akm;31;38l;f;25b;37s;14b;1j6;31;3q;th;h8
h8;14c;tj;2e6+bb;25n+aef;bb;bb;3q;1jb;5es;aqb;5er;5er;lz;tk;25y;gq;m0;m1;f;263;14h;3a1;be;f;8w;16n;ts;m5;3al
3au;bf;26f;1jq;3b2;3b5;26n;tw;tw;3b7;5ic;tx;b1d;ty;tz;3bl;7d;3bq;1k2;ty;14r;m9;3bx;mb;u4;hc;14v;5ke;5kh;3r
mc;u5;3r;14w;5ld;md;14x;md;u6;2n;2n;26u;bg;hg;5ly;1km;3d5;5n7+5mk;5mn;bi;;;3di;3di;5rz;5n2;3dq;3dx;ub;mf;57
282;153;x;3e9;15;3t;157;293;e4;e4;bk;3er;uf;3et;uf;x;x;x;5qi;15c;3f5;3f8;3fa;33;5r5;5j9;5rt;uj;3fq;15h;e9
1li;3fz;2e;5t1;hk;15;mo;mp;15o;1kw;mq;298;23;29a;23;3ev;hl;hl;15q;15;23;23;15s;96;159;ur;s;3h7;1m4;24;1ly;3u
24;eb;us;1ma;o;o;p;p;24;uw;up;s;eb;1mg;mw;s;v;ux;v;3ii;3it;v;v;1mk;165;my;5yt;car;n0;5z1;v;v;n2;3y;ee;ee
169+537;2ar;3jo;60h;3jp;3jp;g;g;1mq;25;n7;16g;v3;25;25;3v;2b7;1ms;2o;2ba;n7;16i;ho;ho;hp;nb;3w;1e;3w;2bk;2bn
1e;aq;hs;16o;ne;98;50;na;gp;8w;99;1;1;1;1;1;d32;2c4;2c6;2c5;hw+2cv;2c8;nm;3lz;16r;99;ni;1;2d0;5a;6b3;7o
nk+66r;1;174;6a6;6b7;ddn;aq;5a;1nc;dlb+2c9;vf;99;2c4;173;vi;1;vm;d2t;7o;2c3;ng;1nd;69j;1nm;1;3lx;4m;1fz;6ce
i0;7q;5b;1o3;i1;178;177;3oq;3oq;2dm;17a;6e4;17a;bs;6eb;17c;i3;i3;2dy;3ph;3pi;3po;nr;5d;di;3pq;z;3q0+3q3;gq
3x;e26;e2k;;eo;6i;6i;3y;3y;bu;i5;9f;51;3qv;6i3;as;i6;17n;14;17k;3qz;2el;3r1;n;9i;9i;1op;2ex;nw;3ro;n;3rq;2f2
my;n;17q;bv;n;bv;bv;6kk+35;i9;i9;i9;w0;1oz;1p0;d;d;w3;nv;2fl;ny;d;d;6m2;n;ia;2fs;3t2;d;6mi;17p;d;3tk;3tl;6mx
2g1;9k;1f;6ny;aq+go;o3;2g7;1f;es;3u7;es;3u9;6om;euv;h;h;h;184;6of;w8;eyv;e;1pi;ih;ih;ih;1pm;ih;3v0;ob;ob;ob
ob;1xd;6rp;oj;1b;77+6rc;od;oe;2h3;1r3;6ru;3z;7x;og;eu+1z0;4;0;c1;2q;27;41;6t0;fx;fx;1py;c1;2hn;1b;2j4;6x;2hr
2hu+0;3;ok;4p;1v;wj;5j;5j+41+0;0;ev;ev;1qa;5j;oo;28;2f;wn;3xg;7z;1x2;3xj;e;2ie+0;wp;3;0;;3yp;7v;0;0;6j;1g
19d+p6;1qr;io;e;0;29;3w6;0;3zo;3;3;wq;2j1;0;3;3;3;0;ez;80;k6;3a;2jb;;5n;;x6;iu;16;1x;1x;45;1x;4q;9p;x6;1m;db
xa;19x;iu;2tw;19z;84;1a2;71f;xe;f1;19f;41u;10;2mn;421;1rv;xn;fd;p6;1a9;iw;85;3a;pm;84;wf;9r;fd;1ag;ps;iy;4jq
6p;xh;6q;6q;3a;u;pg;1s9;d2;8+1ae;xt;2kt;fe;435;1am;1am;435;1si;1al;1sj;u;6p;438;6r;pk;xv;1aq;77i;u;3b;2kj
2li;6s;6s;1au;;j3;5p;c6;f3;86;86;86;1ax;f4;y2;y6;y6;;5s;cg;9v;3b;9v;m;l;5q;m;1t8;9w;87;6l;9w;2v;1td;2mi;1n
1b7;fd;2n0;1tf;2v;fk;1bc;7u;m;j;l;l;2mu;l;1y;l;4y;5p;kq;1ax;;1tq;ci;4k7;1bf;km;xl;2n8;;3c;3c;1tp;;f6x;;8b;gd
2nj;8b;17;5u;8c;;5u;2nq;1u5;;46n;5v;1p;5v;3d;qr;3z;cm;46;46y;19;3zx;a2;476;q+48;1bw;a;2oc;a;2pa;1vb;1ul;1cj
7v;q4;11;4p;11;c3;a;2i;1uj;q;11;e;e;q2;ym;1by;2w;ev;19;8j;2p2;8d;19;19;ct;f79;k7;3d;2ny;1uy;5v;yt;wf;a6;c4
1q9;2nu;2nu;18v;;13;2pn+i;;1cc;1a;a;3z;c;2ps;1a;qr;49s;7;z4;1vc;1cg;e;7;z5+c;4;4a7;8f;8f;7;jl;jl;c;a1;fr;a6
jb;1x7;6x;1o;1o;1vm;k;1o;f2;k;cz;k;1vq;8i;cx;48;1vt;71;qg;k;48;2j;2j;a8;a8;g2;cy;7pc;qj;zh;zh;;71;748;2k;1w3
g4;g4;1cw;4ca;1w0+1cy;;2k;7qp;an;;qm;2rt;1a4;;1w4;zx;;2rx;4b;1wf;0;4w;1w5;85;5;5;1p;r;1p;5;2;ac;5;1p;5;1wq;5
2l;ah;r;r;r;2;r;1dk;60;1h;1h;7;qx+74;1dn;74;ag;1r;1r;61;1dq;r3;2l;7;1du;k1+1p;1p;2z;5;zz;1p;4dz;2l;2z;10u
2t2;k5;7;2y;k6;k6+7u;2tl;;2tn;2tk;3g;2to;;3g;1x;;4f;;8l;4y;j;j;4y;j;j;j;j;j;80f;80d;112;1eb;hcr;;1s;g9;;79
3b;1yn;67;2uk;1te;1s;1s;d7;d7;2uq;1rv;d7;4ia;rh;13;13;cf;ga;1es;834;66;1s;1ts;6;6;8;1m;11d;11d;8u;1n;1ys;1zd
4e;1f9;kh;4e;85a;7a;zg;1z8;fms;2q3;pk;866;2vo;ku;1z6;kn;;y+d9;y;2vu;11l;al;4j4;2vz;1z4;e;1n;4r;;gf;kq;rw;gg;
gb;11q;9m;1zr;2we;am;8;ao;ao;2wd;kv;g6;4f;3k;4l4;204;3j;;4;2wt;8ah;4c0;1fu;;206;206;6sd;3k;1zf;dd;4lk;hve
20f;;3l;;4lq;209;1fq;78;1zd;2xh;4f;4m5;4;xr;204;4me;4ml;l5;1fk;l1;4;;4;3b;127;e;4mz;dh;dg;;6v1;1i;18;129;51
4h;4h;1g2;au;1g3;8ec;au;1j;1g4;5vh;12g;12f;20v;1t;30p;av;av;4od;4of;sd;8x;dl;dl;12j;se;se;236;1ga;1ga;13j
218;4pa;;gs;21d;53;52;2z8;6a;l9;33q;1gb;52;6a;la;la;52;52;2d;2zk;sh;sg;2zl;sg;12q;12q;1gc;sg;ax;sh;21n;2d;1u
4r3;1u;1u;1u;1u;1u;1u;4o6;304;8o7;ay;dj;lb;lb;12r;12s;21y;21z;4i;4i;4sl;8rb;4sd;224;224;1gn;4sz;4t2;1gn;gu
12w;1gq;b0;b;b1;b1;8ui;22d;lg;22d;dm;4uf;312;8we;dm;315;dm;317;1gu;sn;31a;31d;4um;1gv;3n;so;132;132;b2;b2;5d
sq;31m;133;133;133;22l;134;134;8z0;135;8zt;1j;137;7f;22q;320;90h;4w6;22s;4wa;b;ss;6b;1t;13a;ss;22w;b;32d;b
st;st;32h;st;b;21x;az;231;232;1j;1j;93j;4xj;1hb;lm;b;7f;sx;2d;90;32z;90;90;gx;b;90;335;4y9;4y9;54;54;91;54
b7;33d;13j;13i;4yp;1t;13j;b;sy;sy;sy;1t;33q;211;aw;92h;b;3m;3m;4zc;cin;9cr;9d4;26a+3tu;tq;5h9;3m;33z;;13k;
149;dr;13x;t;13q;1iv;34d;34h;22;gz;3p;1hs;373;24r+37d;tb;14;a0q;1iw;;249;93;2ga;a2r;24p;a2r;t7;1if;9xt;t;
148;37k;;1ir;1i;1hu+23z;gy;354+22;13s;23n;1i6;t8;248;afw;ls;t2;145;63x;t;t;3o;578;;ds;v1+13q;34p;t5;2bp;22
35s;35t;528;dq;9g9;143;b8;3o;369;351;366;13l;9xt;13o;nd;54h;569;13x;37m;b8;t7;52o;t5;14;56v;245;14;do;149
587;373;16k;tc;;t;58o;lu;591;a7z;22;37k;244;37l;7h;18;dw;4j;ta;h0;dv;543;14;1iq;24v;t;;h6;144;h3;7i;t;1hz
353;18;1ip;36e;;lx;31;37r;1iz;59y;5a4;31;5ad;5ae;7j;7j;5am;7j;1j3;ai4;252;14a;386;5b0;f;tg;254;f;31;38d;5bl
ajy;1j4;f;25b;5cg;259;;5cf;25d;5cs;5cu;5cx;31;31;31;1j7;1j6;38w;ar;5d9;5db;25h;5dn;th;37u+1j0;5dv;395;1j9
395;5dp;14c;bb;5em;1jb;1jb;24;25w;5f3;tl;bc;bc;39o;39j;m0;2e6+bb+14g;39j;m1;f;264;f;tm;f;39v;39w;tm;to;to;be
268;1ji+26a;1jh;1jh;;3a4;awq;3ac;tt;14k;ax2;ha;1d;;14j;m4;1d;m4;5ha+3al;m4;m5;m5;1d;5hh;5hn;b0c;tv;bf;3at
1jo;1jo;b0u;5hy;3ay;1jq;5i1;5i1;3b2;3b1+26i;7d;3b5;tw;1jt;3b8;3b8;7d;1ju;5if;7d;3be;tw;3bg;1jx;5il;5im;ty;7d
26t;1k0;ty;ty;5j4;u1;26x;bg;ty;5jd;b2q;u2;1k7;1k8;mb;271;5k2;hc;1ka;1ka;14u;b69;3r;hf;3ca;277;1kc;mc;278;b79
u5;5ku;14w;27b;27d;14x;27h;27i;27i;27i;bg;bg;u7;55;5li;33;150;27l;baq;3c4;3d0;3cy;27l;1km;dz;bc7;e0;3d7;1kj
1ko;96;5mj;3dc;27q;bi;beg;5mw;v2;3df;152;3dk;bfk;1ky;ub;7k;7k;7k;3fy;uc;bj;bj;bj;bj;7k;bhb;bhb;mf;56;56;mg
biy;3e3;57;57;27x;hi;e3;3ed;5p0;ua;mi;mi;3t;3t;157;157;3t;5pe;28a;3t;1l3;15a;15;3er;uf;28h;x;15b;3t;3ex;x;e5
1l5;x;28l;ug;x;e6;e6;1l9+57;uh;uh;uh;uh;5qt;at;1lc;bl;7l;uj;157;mm;bs5;bs4;bsa;uj;96;7k;1lg;28x;e9;1kt;6e
3fv;1li;6e;bue;at;2e;mn;2e;15k;96;1ln;un;5tf;5tf;23;15m;15m;15;um;mp;1lq;mq+5p3;mq;5tq;298;5mt;96;23;23;3go
3g1;3gq;15q;56;23+158;23;29j;15s;15s;3gx;5uv;ea;s;c18;12d;s;s;s;c24;1lz;1m0;s;24;uu;uv;24;ms;mv;3hz;5wk;5wk
3hk;o;o;p;o;o;1mc;bm;uv;mt;15y;15y;c6l;29t;b;1o3;5wi;bm;15z;s;5x7;bm;29r;5xn;eb;6g;6g;160;2aa;ux;ux;5y3+3jg
2ac;v;v;2ad;1mi;161;162;162;162;162;3iq;c9l;v;2ae;2ag;v;163;163;v;5yl;mz;ed;my;uy;v;3j5;n0;2an;v;v;my;3jb;v
2ap;2ap;v;ee;5zd;5zj;3jj;;5zj+3jh;5zs;2au;g;97;cgn;1mp;97;3v;3v;1mr;610;n6;3v;58;1ms;v3;v3;eh;bn;2b5;1mq;2b9
bn;62n;2o;cn7;g;v1;hp;cpv;1n1;ej;bo;ei;63e;va;16k;bo;59;vc;3w;va;3w;7m;7m;ej;59;3kx;59;59;ei;16k;3w;1n9;64k
64m;1fy;cve;98;;i6;vd;64w;hr;1i;64u;12a;64u;1i;16p;hr;6h;16m;98;12a;1jo;55;;65z;1nb;1;1;1;1;1;66f;66h;hu;1
170;170;1;2cn;6b3;171;ht;9a;3mj;2c9;16r;1nx;6bz;3n7;vg;1nv;1nr;67q;dlj;;172;7n;4l;dh8;vk;1no;1nq;nm;nk;68c
3m6;3ob;ht;;176;ddw;692;el;3nq;7n;db0;664;3nd;vi;;;2c2;6bd;hz;9a;7p+2cm;br;3nl;66e;2cp;dei+4l;vf;ht;1;;1;6av
vi;1;;vp;9a;3lw;1np;1nn;6a4;4l;dcv;6bl;d5z;1nz+2cj;16y;16u;99;ng;1;hy;173;9a;5a;9a;hv;1o5;2dg;6cz;5b;7q;2dd
2dj;1o7;16n;6dc;en;4n3;6dm;3ou;6du;51;6dw;6e0;6e2;i4;bs;2ds;5c;17c;6en;3p6;3p6;17a;3pa;i3;6eq;6er;dwh;i3;nq
15t;3pi;17d;dxk;dxk;6f4;3pn;1l;3q2;6fq;3q6;4n;z;3pu;vw;2e1;z;3ps+3q3;3q6;dyz;vv;z;1l;di;z;gq;3x;e26;e26;e2t
e2t;6gp;6h6;e2i;e2k;3q7;6h2;eo;6i;3y;3y;lz;51;17i;17i;17j;vx;9f;51;nt;51;nu;51;as;6i3;3qz;as;ep;1om;;6ii;1om
17n;6i4;6i7;d;3rd;vz;eaz;nx;9g;9g;d;9h;2ev;2ew;;eq;nw;n;n;2f4;ed7;d;d;2f5;n;n;n;i8;nx;17t;bv;6jv;2f7;17h;2f9
1ot;c1t;2fa;1ou;1ow;1ow;7t;35;2fc;2fc;i9;w0;n;1oz;w1;n;6ll;w3;c1t;2fo;d;6ly;3ss;d;d;n;3sw;2fr;2fr;6m4;2fs;9i
d;d;3t4;3t5;3t4;d;bv;17p;d;el6;d;3td;2fy;d;3tg;3th;d;aq;1os;3tl;2g1;2g2;2p;2p;1f;es;2g5+6nb;1f;;2g6;1f;1f;o3
2g9;1f;go;182;2gc;69;6ny;gp;gn;er;3u6;12c;12c;h;6oh;5e;w4;186;h;1p7;h;2gf;he;ig;36;if;18l;18a;5;5f;;et;1pe
6qc;5t;wc;4c;oa;wd;2gw;ob;ob;6r4;oc;oc;6x9;of;5h;by;;18h;2h2;1pq;we;3vh;oi;ez4+6qb;eu;3z;5k;c1;3;0;f0;9m;28
0;1v;0;fx;2hl;3;9n;a;a;1py;9n;0;9n;ev;e;3;ik;ok;k;1b;3;27;1v;wj;5j;18u;3wj+0;27;3wn;41;;42;fx;42;70m;27;1v
2i;7x;0;3;42;42;18v;3x3;5k;42;c2;28;1qn;6j;3x8;1qg;0;3xd+28;9m;6w7;6w8+43;6w9+27;6uj+3xg;7z;1x2;fal;op;1w;1w
1w;6x4;c3;37;6x;on;1qh;4f;19b;0;3;e;c1;0;0;0;0;4u;c2;1f0;io;0;0;3ya;198;0;3;3wy;3yi+0;3yg;3;4p;6j;2a;2a;2a
4f;im;1v;6sx;5i;5i;19c;19c+1g;19c;6yv+1g;e;ov;2b;1qw+c0;7v;2q;ev;1b;wx;c5;1q9;3z8;0;1f6;2iw;f3p;9o;0;wz;2b
6l;k;0;9x;9x;8r;18l;19l;3;102;x1;wg;a;0;x1;fk0;711;713;401;x2;f1;;;;2ja;19n;3a;2jb;x3;;;ox;40f;71n;720;1rb
2g;c6;16;16;110;16;16;16;wg;2jj;1x;110;f3;k;9p;19v;40x;2jp;19y;2h;2jr;412;6n;;38;38;1x;2ju;1x;1r9;83;83;1rr
2jw;84;67;2jx;4bd;84;f4;1rn;41m;745;404;xb;16;733;;2h;1n;am;1rs;1fe;1n;1ru;1a8;10;f9;f9;6o;iw;2kp;f9;1aa;xi
fa;f8;2kg;1n;fb;4r;xn;1ag;6p;42n;;xp;fc;6q;2ks;762;3a;2kz;u;6q;6q;pg;1sb;g5;iz;1sa;iz;2h;2v;2l2;6r;fw;u;pb;u
ce;7ua;43i;6r;4il;f8;10;ff;ff;pl;1af;6s;2lk;u;1au;5q;m;j4;u;2lu;pr;pr;;2lx;86;m;2lx;1bb;441;1z;pq;cg;1z;2m3
u;2;1ba;9u;;cf;3b;6t;9n;l;2m8;9v;1z;1z;9w;;79t;89;1b5;2v;9x;87;fk;fk;423;7a9;5r;44y;m;2mu;1au;9u;4a;l;m;4y
85;0;d6;l;9w;67;1tp;;;2jr;;1bf;2nb;ci;ci;2nd;;7cn;20;8b;1ty;a0;1bh;;pz;2nl;11f;1c;20;1c;12;1u3;1tx;17;17;ck
ck;q1;21;21;21;6w;7ef;1ub;1ub;cj;;21;0;3d;;;2il;yh;jb;2nw;cm;a3;a3;yp;9;5w;3d;1bt;4t;ym;q3;46;cn;2o7;a;q;1uk
2w;1c1;yt;jd;co;1bx;1bx;cp;fr;0;11;7hi;yk;i;i;cn;c;a;cp;4s;q;y;;11;6x;1by;i;1a;9;yp;0;2oy+4u;cu;cs;8d;1ut
2px;2x;48a;3z2;3z3;1c3;19;46;1c6;3c;46;48j;19;46;46;ct;1c8;2p6;q3;yr;1c9;2pb;5;yt;jg;a6;gi6;q8;1n;;3h;1a;5x
q9;jj;1cc;2po;1uy;11;2i;20;4t;1fb;1v8;49g;4t;z0;4t;cu;2l;q2;qb;cq;fr;qc;7mj;49s;1vb;gm7;2q1;7;1x7;z5;a;q;7lg
2o8;42;48;q;ft;q;1vd;42;y;y;1qn;5v;qr;2no;9n;za;7;q;2x;2x;6y;2y;a6;a;jg;jg;2x;zb;cx;k;1cl;8h;k;4az;2ql;gri
cz;cx;jn;1vq;8i;4b6;8h;7nh;1cn;71;71;71;71;qg;7y;k;2j;;2j;qh;1z+k;a7;;cw;5y;4bv;2wf;6k;;7og;cy;g2;g2;k;7pm
a9;4c4;4;3e;2k;1w3;g4;2rg;7b;2rh;5f;1pm;;zq;g3;2ro;67;6k;a9;4w;1d4;2l3+2l1;2rv;4w;it;2t;;4cs;2;zz;;4cv;100
1da;10m;;7s1;qp;5;7;2s7;5;5;2y;10a;ad;7;5;104;7si;7;5;1wo;5;1wr;r;2;am;1dq;2;r;10c;4dn;r;r;jc;5z;d4;1dj;10h
g7;1h;7v9;60;2a;f2i;3f+7;1q;1q;2sr;qx;4ec;8k;4ec;1q;4ee;8k;7v6;c;2z;2z;2;ae;7vg;af;1do;jz;1r;75;74;61;ah;4z
1ds;1x2;5;1p;k0;8k;r3;7we;10f;1g;1p;7x8;ah;ah;2;7v;10u;2st;k0;7x9;2l;1dr;2l;2l;r8;1r;41;;;2si+4do;7;7;5;k0
1e0;0;k7;;;2h1;77;77;2to;1e2;1e2;4;;2a+k8;62;10x;4ga;7yz;;8l;8l;8l;83;10z;2tl;4gj;hck;4c;4c;4c;ra;9q;4y;j
1e9;j+1e8;j;2u3;j;3g;2lt;1s;79;d5;2v1;116;ga;1ed;2ue;1ef;1y3;il;1y4;4w;63;63;1y6;13;4hi;30;30;1fb;2us;79;1ec
rg;;1y0;6v;8n;1n;rb;4ib;kf;1eo;1ep;8n;17;6;4hm;ga;iu;1s;1s;ga;rd;1s;;66;6;8n;4d;4d;e;114;66;kc;1y4;rk;d6;43
83w;81m;1eh;6;8;11c;8;8;20;4iy;8;4iu;1yr;11e;4d;1ys;67;11e;1m;1m;68;ki;1z4;kr;3h;11g;;7a;;8;;0;;rn;8o;1z7;ro
8o;8;7b;8;4r;861;2n2;rc;fb;gb;4jx;8b;kp;kp;1fe;83;45y;il;11n;kq;gg;ks;pb;;2wd;8q;1zr;8s;dc;am;;8;;8g;8;4kj
2kn;66;4k8;kv;8;200;1ae;7b;202;17;1w;4z;dd;4f;2ij;2wo;89x;3xn;120;8ac;204;3j;2x8;2ww;2lt;121;11g;ky;s4;7c;7c
3k;3l;3l;8az;2xa;3l;1fp;;2xd;fm;2x9;8bd;1ab;3k;4lx;124;124;4g;4g;4g;4m3;78;p0;20c;4;4m8;cl;8b5;20d;gl;j7;;4g
l6;1ft;3j;;81;zc;20j;3j;;8b8;k8;4;hvb;4mt;127;3;ez;dg;;;2y2;4n1;8v;ar;1t;1t;20t;20t;4n8;12e;1j;12e;2y7;sa
2y8;1g2;1g3;21b;4ni;4h;4nn;aw;aw;l7;2yg;4np;12g;20x;20x;1hb;20z;20z;12g;12f;2yj;30p;30p+5m2;av;gr;212;12h
12h;12h;1g5;b3+12i;b3;b3+12i;2ym;1g0;8h2;8x;8x;sd;4h;sd;91;lb;8x;s9;2yt;12j;12j;1g0;1g9;1g9;sb;2yu;8y;sf;2yz
54;12k;1t;8y;8y;52;52;1t;219;219;1j;219;21b;4pb;4xo;53;21c;l8;21d;l8;l8;8kg;53;4pn;21e;gt;gt;1gl;2a8;2z6;2z7
21h;8l5;12o;6a;6a;2zf;la;2zg;;52;4q3;2zh;8lx;8y;2zi;2zj;12q;2zn;2zk;2d;1gc;1gc;sg;4qg;sg;sh;sh;21j;21j;ax;ax
ax;2zt;4qq;sk;sh;21l;21l;1ge;21n;21n;21o;21p;21q;1u;1u;1u;1u;2zw;2zw;2zz;8ne;301;ay;21t;304;306;8oq;dj;4rg
dj;8ov;8ox;308;309;lb;30a;12r;21u;8p8;4rr;12s;sj;sj;4rv;4u4;lc;4ry;sj;lb;21w;21w;21x;21z;21z;30e;4s7;8qj;4s5
8qf;4i;4i+4ug;4i;30g;226;226;226;4si;1gr;12t;1gk;4sg;4sh+8r4;1gl;;8rh;223;220;4uh;1gm;4sv;220;221+mh;221;4sz
227;8sm;30q;gu;gu;b;8sz;4t7;4t7;;30s;4tb;7e;7e;30t;18;dk;dk;sl;sl;30u;4tl;b0;le;gv;le;le;gv;1gr;8u7;8u9;30w
b1;dl;30v;30w;lf;1gt;1gt;;4u3;4tr;12z;130;lg;;22e;22h;22h;dm;sm;sm;4xi;131;sm;22i;sm;sn;sn;dm;;sn;31e;31a;3n
3n;1gw;22j;3n;so;1gy;132;4v0;4v0;1gz;132;13e;4v5;2yy;8y5;;b2;sp;31l;sp;22k;b3;sq;sq;31q;5d;4vj;22n;b3;13c
4vn;4vq;4vo;31t;134;b4;1h2;1h2;dl;b4;31w;8zw;b;137;1h4;137;138;138;4w5;323;22s+3d4;22s+3d4;138;325;22t;22u
lj;gw;gw;gw;4wh;ss;139;329;13a;4wm;139;13b;921;4wq;32f;22x;32i;32i;53;b6;13c;4wy;231;32l;92z;92z;mu;13d;13d
13d;su;32q;sv;b;1h8;1h7;234;234;943;4xg;;54;b5;;7f;7f;;ln;lo;lo;ekb;sx;90;4xu;4xv;237;13f;13f;334;54;1he;1he
4y3;304;335;90;13g;13g;337;54;1hf;6b;6b;97v;b6;239;983;b6;54;b7;b7;8pl;13i;b;33i;33k;4yr;33o;33o;1hi;54;99p
54;23b;lk;;gs;9a3;9a6;12n;3m;3m;23e+cx9;23e;;;4zb;;4zd;33w;4zf;9ci;;;;;23f;;9d0;;4zp;;26a;;16n;;4zv+4z6;4zw
4zx;;4zz;500;3ae;1hl;503;1hl;1hl;1hl;343;345;t0;340;;;3ae;50e;;599;a3d;dr;dq;;h2;t;93;;t8;dq;4j;a47;ta;13r
dt;1hp;t;do;1i9;2m;22;35v+514;1ip;2m;2bp;1f;3p;50k;3r5;1im;1ht;1iw;;22;23m;35l+1iv;52g;te;2m;37e;tb;37p;du
2m;1ic;ta;546+526;dp+bkm;dp;58b;92;h1;22;a8d;1k;37g;3p;1e;lq;1il;h1;3p;1if;1i;dt;53v;;9rf;3p;58y;3p;3o;;i6
34s;lt;;1ig;37i;gy;35h;34l;9u3;lv;do;56c;14;148;t;t4;22;94;94;36m;36c+3o;243;143;23q;te;56p;34y;23r;94;1ia
36l;lu;b9;55v;h4;dv;13t;24a;t;lx;t6;50y;24w;53d;51k;18;ds;34y;1ih;52w;7g;tb;dv;36k;1in;t5;23l;23l;nd;34w;t
52n;1iw;dq;dr;aan;140;54g;t;;34j;147;1iw;;4j;53c;94;t2;lt;243;dv;t3;2y2;2m;58x;abi;1i;543;3p;13r;h6;6c;lx
35p;du;1e;dn;9hc;t;;1hz;3p;1i9;92;58l;1ic;a7h;13w;94;36j;55a;243;1ic+54c;37k;t2;22;35j;13q;t4;t7;24j;7g;586
243;a1q;1k;35v;34x;t;;2y3;140;56v;t;3o;gy;1ie;13p+1p6;55j;56w;373;56g;a68;14;34p;592;54j;56m;24z;;37i;t5;35d
37p;23v;23t;373;9z1;22;t7+h5;24l;h5;23m;aa7;do;9x0;53n;145;h1;93;t;afm;t2;51s;13w;56u;dw;23v;1e;7h;acw;4j
53u+23z;51o;lu;t5;58c;3o;367;52x;dp;1i7;4j;4j;373;1ho;aeu;t;24r;597;1ij;abg;23w;24f;t;18;6d;56v;94;h2;td;23q
1id;556;1i0;1i;34a;b8;abu;55n;23o;249;2m;3o;1i4;36x;58d;34z;18;;h3;ds;h0;18;24d;h2;13l;34h;13n;7h;h2;23o;1iw
56j;dt;35z+55p;58y;56d;37j;;9ro;b8;7g;24o;24u;ag1;ds;35q;b9;ar;31;1iz;31;59u;ar;;59x;;h7;ago;h7;h7;h7;h7;250
agw;31;5a8;h7;5aa;ah5;ah7;ahd;;7j;7j;37z;1j2;5al;1j1;1j1;aht;1j3;1j3;7j;f;5ar;;f;ai8;387;f;5ax;5ay;5ax;f;f
14a;ais;;254;5b6;255;;;5ba;f;f;5bd;f;f;f;5bh;f;f;;5bl;f;5bn;f;f;5bq;5br;f;5bt;;5bv;ak5;f;akc;1j4;38k;f;5c2
5c3;259;259;259;25a;akw;5c9;1j5;al0;5cb;;25b;f;38k;25d;25d;38o;5ck;25e;25e;38j;alk;38j;38k;f;38p;f;38q;f;31
31;;am6;am9;25f;25f;h7;31;25g;38w;38w;38y;5d9;an2;390;an6;dx;dx;391;1j8;anl;3q;5dj;5dk;5dl;3q;392;3q;5dp;5dq
th;25i;th;5dp;h8;h8;h8;h8;h8;25k;399;5dv;1ja;25l;3q;14d;3q;aoy;tj;tj;ap8;bb;5ed;25o;25n;25p;bb;5ei;2e6+bb
5ek;25d+38m;25r;be;3q;14e;3q;5er;5es;aqa;aqd;5ev;25v;;25w;25w;5f0;5ez;3q;lz;25x;25x;ly;tk;25z;25z;25y;bc;h9
39j;m0;1jc;64o;1jc;1jc;m0;arz;1jd;5fm;5fl;261;bd;14g;asr;1jg;at6;268;39w;dy;dy;39v;tn;5g0;tn;1l4;3a0;be;be
3a2;8w;269;1d;m5;tq;tq;5gd;ha;;14j;ts;ts;tq;awe;26b;tt;14k;3ac;ts;;26c;1d;av9;1jj;ay0;;3a5;ayd;1d;tr;1d;awr
5h3;axy;5gf;1jl;1jl;3al;3aj;ayg;ayg;3an;ayg;aw6;5hf;m4;tu;7d;5hn;3aq;bf;5hm;tv;1jn;3av;bf;5hr;bf;m6;14l;14l
14l;7d;3ay;7d;1jq;1jq;3b1+26i;1jr;26k;26l;b23+bv;26m;1jt;1jt;1jw;3bb;26o;5id;26o;3bg;tx;b2p;7d;1jx;b1d;ty
3bk;5in;3bm;3bl;1jy;26s;26t;26t;3bn;3bn;14n;3bo;b3l;5iz;14o;1k1;26v;26w;1k2;u1;3bs;26h;3bv;3bv;m8;m8;1jo;m8
3bx;5jf;u2;b44;b4e;5jj;14p;26z;14q;u3;5jo;1k6;27b;1k7;m9;3c0;1k8;1k8;14s;14s;270;270;mb;3bx;1kl;1kl;14t;3c4
hc;272;hd;hd;3c5;14u;3c7;2n;1k0;3r;95;95;95;3ce;u5;5kl;u5;1ke;5ko;27a;27a;3r;3r;5kt;14w;13e;13e;1kg;27c;27d
md;2n;2n;5l3;2n;27i;32;b8q;bg;3cr;27k;27k;3cs;bg;b94;u7;u7;55;5l6;33;3cu;hh;5ll;32;32;1kk;1kk;5lr;32;32;3d1
g;5ix;bb5;hg;3d3;3d3;1km;5m4;bbw;hg;33;dz;e0;e0;e0;dz;27o;5hj;hg;3da;ic;5mg;1kp;1kp;t3;27p;hi;1kp;5mn;ua;27q
1ko;1kr;bt0;bi;5mu;1kr;3dj;3dj;3di;27w;27w;ub;5n2;27x;34x;7k;5nd;1ks;me;me;me;w6;3fy;1kt;3dx;7k;ub;280;7k;ua
7k;5nl;7k;5nn;1ku;1ku;3dz;5rh;;1kv;1kv;mf;mf;56;3s;3s;3s;3s;56;mg;56;1kw;1kx;3e5;3e3;ud;1l9;ud;3e6;57;283;57
57;57;153;285;282;286;286;3e9;hi;154;3dc+hi;154;3c3;15;un;e3;e3;287;5oy;15;ue;e2+bdn;1kt+532;bl7;hj;hj;3ei
157;5p8;bl;289;3el;1l1;b4c;;5pf;3em;1l2;e2;3en;56;ub;3eo;158;158;15r;28c;e4;e4;15a;e4;5pz;mj;5px;mj;mj;uf
28f;28h;29b;x;x;mk;mk;x;mk;15b;3ez;3f0;1l5;mo;e5;3f2;1l6;3f3;ug;5qk;15c;x;x;1l9;1la;3fc;15;155;3fd;28q;3fe
e7;1lc;5qy;bl;7l;7l;ub;bq3;bq9;bqg;152;e7;bqz;ui;15f;bv8;uk;ml;3fi;28s;3fj;15g;15g;5rj;c0z;15g;mm;bs5;3fl;
5rq;3fm;5rs;3fo;5ru;uj;3fq;5mk;1kt;3ds;mh;mh;23l;;28w;28w;15h;3fs;e9;e9;e8;28x;28x;;5se;6e;3g5;ul;1kq;ul;28y
6oj;3ft;6e;3fy;;5sq;1lj;6f;6f;2e;290;2e;2e;mn;2e;2e;2e;2e;5t1;bd8;15j;um;15l;1ln;1ln;1lo;5tb;un;un;hk;292
292;15m;15n;1lp;mo;1lq;15o;23;mq;3gi;1lt;1lt;29d;29c;23;3gn;3gn;by9;ug;hl;29e;3gs;mr;mr;mi;15q;29g;1lu;1lv
1lv;3gu;mi;3gv;23;29i;3gw;3gy;hm;hm;15s;29l;96;29l;uo;1lw;159;159;23;5tx;3h0;7l;3h0;e7;ea;3h1;c11;1lx;s;s;ms
29n;24;1lz;1lz;uv;1m0;up;up;3h7;1m1;1m1;3u;3ha;s;us;24;1m3;uq;5vm;ut;1m4;29q;uq;2a3;uu;uu;s;mt;5vy;c3b;29s
ec;ec;ec;1m7;3u;3u;1lz;24;mu;24;5w9;3h6;s;29v;3u;15v;1ma;mu;eb;mv;s;mv;p;o;o;p;o;o;4k;o;o;p;p;p;p;o;o;p;p;p
4k;29v;bm;bm;mt;15y;1m9;uw;1me;mu;15z;us;2a2;2a2;5x7;29t;1mf;3u;1mf;eb;2a7;2a7;mw;6g;6g;1gw;6g;mx;mx;s;c8j
2aa;c8w;ux;2ac;2ac;3ih;161;161;161;161;161;2ap;3is;3is;2af;v;c9t;v;v;5yh;3iw;163;3iz;1mk;1mk;1mk;ed;uy;cal
2aj;2aj;2al;n0;n0;n0;5yx;5yy;165;1mh;2an;3j8;3ja;3ja;166;3jc;1ml;1ml;3jg;5za;ef;3y;3ji;hn;cc6;cbj;5zh;n1;5zj
uz;168;uz;cdn;5zv;5zp;n1;5zr;5zs;5zs;2aq;5zs;5zw;6ds;v0;v0;;12b;602;603;cem;605;605;ee;2at+n1;605;1mn;2av
2av;cf1;2au;60f;2au;169;169;69;;g;;g;eg;25;n3;eh;n3;n3;69;4n4+16b;1mq;1mr;v4;3jv;eg;bn;cic;n8;n8;16c;16a;cis
3k1;619;1mu;3ju;16c;69;16d;n4;34;eg;2b3;n6;n6;2b2;1mx;2bf;v6;n7;n7+cn3;25;25;61t;61t;v7;3v;3k3;25;25;cli;1mx
16g;v8;v8;627;v8;v8;1mo;n6;3k7;2o;2o;3jq;62g;3k9;1my;1my;25;3k9;cn7;;97;hp;eg;1mz;1mz;58;58;v6;2be;3k1;2o
60x;g;2ba;632;16i;2bf;n9;ho;3kd;cn6;hp;2bi;62o;g;cpv;2o;3ko;hq;ej;64b;1e;hq;3w;va;nc;642;nc;nb;1n4;2bj;2bk
3kn;na;ei;1n4;va;na;vc;1e;7m;ei;1n3;59;3ko;59;1n7;63s;1n9;1n9;ej;1e;;;;;;;;1fy;64k;1fy;1fy;cx8;3le;3lk;hs
65c;;8w;3lo;cww;cyb;bp;6h;3lp;hr;6h;hs;i6;bp+60l;65u;16p;65u;3li;657;bp;8w;65e;cwq;16p;3lh;8w;16o;16m;2bu;6h
8w;6h;cvj;3ld;nf;cx3;65r;3lf;ne;98;1i;czq;aq;1nb;;d03;1;1;1;6bv;1;1;1;1;687;6a9;1;1;1;1;66f;66f;3m0;2c6;;hu
d0r;66m;hv;1nm;1;1;69u;;1ne;16v;ek;nh;2ct;5a;1;9c;d95;hz;3m8;1ni;3ne;16z;16z;67v;2d9;1;d6y;5a;1;vq;vq;7n;1
nk;3lw;1nn;1;nh;nh;9b;nl;dje;3nj;16z;1ns;6aj;3nu;6bg;68i;nl;el;16w;d8u;ek;1nn;3m5;6bq;1;1nc;693;br;em;665
2cr;9b;7n;d8h;hx;1ne;3m5;2ci;d1w;3nr;2c1;664;vo;5a;2d7;1;7p;1nj;1nt;vh;dby;4l+16r;2cv;d7i;16q;;vg;16x;3ni;hw
2ch;99;174;664;7n;2c0;9c;dm9;2d0;1nh;vl;d8w;66d;2cq;em;171;3nd;669;3n6;1;2cu;1;vl;d32;1;67m;2cz;1nk;1no;d7w
1nt;1o1;699;5a;1;3nr;vi;5a;16q;3ng;2cx;7o;1;1nz;176;9a;br;nh;1;67e+2cz;16x;3ly;3ns;dhm;6bt;3lv;699;hy;671;1
99;1o1;1nm;3o8;69u;3mp;16q;67t;6a9;1;5a;672;9c;ni;2da;ek;9a;173;7o;6bd;666;1;dmd;7p;vp;6ad;dma;ek;hw;1nv;2cx
16v;nh;7o;dem;2cy;1;d0l;dcy+d3t;1ni;66d;2cc;69c;1;693;4l+1o0;69v;;4m;4m;1fz;1o6;6cm;6cm;i1;5b;dnm;vs;dpq;1o4
1o3;i0;5b;doz;7q;2dd;6cq;5vd+1o5;178;7q;6ci;vs;5b;2di;i0;177;3om;6cy;dpa;5b;3hf;6cb;i1;;dpv;2dl;9d;9d;6da
dqq;9d;i2;en;dsx;i2;6dg;8v;6dj;31y;3ae;dso;1o8;nn;1o7;no;2dn;1o9;no;1o7;np;np;6dx;6dy;2do;17a;du1;6e2;17a
17b;5c;6eb;6e7;17c;5c;5c;5c;5c;bt;6ee;bt;2dy;2ds;2ds;5c;3p6;3pm;dvk;i4;dw1;i3;3pd;2du;i3;3pg;3ph;3pf;;365
bi1;17d;dxc;6f1;6f4;at;3pn;2dz;1of;1l;17h;4n;z;3q1;6ff;17e;2e2;2e0;vw;z;z;17g;6g2;2e4;z;3py;17h;5d;di;6fv;vw
1l;3px;e1l;nr;z;vv;6fo;3q5;z;3q1;di;dz3;6fh;1oh;z;6fr;z;3pp;6fc;z;1og;4n;gq;gq;3q7;3x;6gj;3x;e26;e26;e26;3qa
6gr;7r;7r;7r;1oi;2e9;3qg;3qg;eo;eo;ns;ns;ns;6i;6i;3y;26;6i;6i;3y;i5;i5;6i;gq;6hg;2y5;51;17i;3qq;51;6hm;17j
vx;1ok;2ej;1ol;7s;nt;6hu;e82;51;3qw;15t;nu;as;as;as;as;3r0;as;as;17k;16b;e9w;1om;e93;3r2;2en;17k;ep;2ep;1om
as;3r7;3r7;6ii;vy;vy;17n;i6;i6;i6;2et;17l;3qz;2et;n;vz;6ix;3ri;n;9h;6j2;3rj;3rj;9h;9i;;n;9i;n;eq;eq;eq;3ro
2f1;2f1;2f2;2f3;2f4;2f4;ed6;d;3rv;2f6;2f6;3rg;eb5;bv;2f7;2f7;6jv;3s4;6jt;2f9;2f9;2fa;bv;3s8;efh;;6k4;;1os
efo;17u;6ka;1ou;35;6kc;7t;6kf;egg;7t;7t;n;35;9j;9j;9j;9j;9j;9j;35;35;35;i9;i9;6kw;6kx;ehf;;ehl;3s9;;ehp;2fc
6kv;2fe;w0;3rh;3rh;1oz;w1;2fj;2fi;n;6lf;w2;9h;nv;6lj;nv;3rj;2fl;2fm;ny;ny;6lq;ny;3sq;2fp;3t0;ejf;6lw;3sr;3ss
3su;d;n;3sx;ia;6m4;2ft;2ft;ia;d;nz;6m9;d;3t3;2fv+3rf;2fv;3t6;3t7;;3t9;6mj;2fx;o0;o0;178;3tc;d;3te;d;6ms;d
6mu;3tk;d;d;17w;17w;es;gn;3lp;9k+o4;9k+o4+3u5;1f;3u2;6n6;3tr;180;eo2;2g5;eoa;3tv;erw;2g3;6o4;esv;6n7+etc
6nj+eqq;er+6o3;6mz;epu;o4;1f;2g8;2g8;o3;3tz;182;6na;3ts;3u3;eno+3ts;17z;17z;;eru;18;1f;17w+epn;3tt;gp;9sc
2g5;go;eqm;3tw;6oc;3u2;6og;h;h;12c;12c;12c;12c;6oh;2ge;ie;o5;5e;5e;evl;2gg;h;186;h;;evl;h;id;6p0;9l;9l;9l;9l
9l;9l;9l;id;id;id;187;187;h;w6;6pf;3uk;he;6oj;o5;36;36;2gi;2gk;h;et;18l;et;et;et;5t;o9;o9;5f;5f;5f;5f;5f;3us
49z;o6;6q4;;;;6q9;wa;wb;3;6qd;18c+wb;18c;eu;wc;2gs;ih;ih;wc;86;4;1pj;5t;5t;o9;3v1;oa;2gw;18d;5g;e;18f;3j;18e
5g;;0;5;e;5h;oc;5h;2h0;40;0;od;od;of;oe;3z;of;6ri;6pq+a4;f0w;40;40;40;40;1pp;40;4ia;40;3z;wq;18j;18j;18p;41
3vk;eu;5;w8;w8;6py;6s5;5k;z5;1ps;3z;193;oe;4;f3k;5j;2he;3;0;0;3;0;0;e;7v;2q;2q;2hg;6sr;0;27;3;ws;41;27;oh;9m
19c;7x;1qe;9n;9n;2r;1pw;a;a;a;a;a;7w;2r;2r;0;0;6tj;a;42;42;5m;0;c1;1q0;1b;oj;1b;3;wh;wh;1q3;2ht;2r;18n;6j;6j
3;ik;6j;5m;4p;4p;om;om;5m;1v;e;120;3;3;0+3;3we;18o;41;18p;3y9;c4;1q5;18r;wj;2i0;2i0;2hz;5j;3;3;1qt;6uv+0
1q7+6v0;on;on+18s;42;2s;42;on;1b;1g;e;0;7x;il;0;2i1;ev;f83;5k;3;1qa;0;7y;0;5k;5m;44;5j;f94;28;28;28;ex;0;6vu
2x6+2q;ex;9n;2i8+0;5i;2i8;2i8;;18x;27;a;701;1v;41;2f;;7z;6wc;2b;7z;wp;7z;2ib;6z8;3;2ib;41;q8;ot;2ic;wn;3xj
3xn;1w;1w;1w;1w;gk;ey;ey;oq;gm;wo;29;qp;29;ol;41;3xr;e;3xt+6v0;1qh;1qh;193;1qs;1g;a;or;0;3;ez;1qk;0;c2;6j
6th;ij;9m;28;5l;0;197;fdm;198;0;6k;6k;6y3;0;0;1wj;3wy;0;4p;6j;f0;f0;2a;3xo;2a;2a;f0;5m;43;e;e;27;2f;1v;ou;0
9n;2im;27;27;5m;1qt+3;ot;e;ov;3yy;ov;a;ov;2b;wv;2l+2hv;6z6;2l;2pz;3zh;0;e;0;3;ge;7;rv;3;c2;c5;c5;wx;44;3;wf
y;0;28;3zb;3za;ip;8f;ft;0;0;y1;9o;0;0;13;27;e;1qt;1pw;x0;1a;6l;3;44;18z;8;hmu;29;wh;701;0;3;zc;3xm;2hh;3;wp
0;xq;3zs+c0;3;;3;70w;0;in;0;43;0;3;2hh;3;3;0;a;195;7x;;f1;80;38;f5;f1;;405;405;408;2jd;;1r8;;5n;;2je;1zz;71m
9r;40f;40e;81;1cp;0;81;f2;m;f2;is;f3;2g;oz;71g;oz;oz;f4;;16;16;72d;16;16;40;2jk;16;5o;38;45;45;1rf;45;6m;6m
4;6m;4q;5o;1rg;is;40w;9p;40y;40y;1xd;2h;2jp;c7;2h;1m;1m;1m;1m;1m;2jq;19w;19w;1rh;4q;2js;9r;f6;f5;38;418;2ju
5n;1fm;2rc;41f;41g;84;2jx;84;1a7;1a0;1cn;2jp;c8;c8;1s3;1rn;5p;iq;9q;16;74j;1a4;f7;f7;f7;f7;4p;5o;9o;16;4x;2g
1rr;1z7;x4;jr;2g;2g;f8;67;iv;xg;1n;p4;1ti;422;fyp;6p;1n;pu;j1;p7;1a7;p8;2kd;;cf;4i1;1xo;xf;xl;xl;1ti;xl;2pa
1rz;fb;xh;pd;1az;;9r;ix;fc;fd;xo;pa;ps;ps;iy;iy;iy;1ai;xp;1s4;39;u;u;u;2kt;7u;42s;g4;1ru;769;1ag;76b;1sb;1sb
1s9;l;1sd;1bk;xu;cb;1s9;1s8;5t;2v;j1;ce;ce;ce;j1;pm;4j7;1sn;6r;1so;2v;1ap;1sp;pj;fzb;xw;1aw;775;;2li;1sr;1n
1b5;10;5t;5t;ff;fuu;2lh;2li;77i;5q;fy7;1as;2li;9u;6s;1at;67;6s;1y;m;j;2lr;1sw;1sw;43s;xx;xx;ir;5q;xy;86;2lu
5q;0;43w;5q;m;m;2ly;1az;cf;xz;763;y0;87;444;1t3;0;pp;pp;5r;6p;2m3;9v;ch;ch;9v;9v;9v;2m5;2m5;fj;2mo;5s;m;5s;l
l;2m8;pu;102;1ba;79a;3a;1b7;2ma;2lc;2lc;1z;1z;1z;1z;1z;1z;6te;1z;10;pv;pv;c;pv;1b5;u;2mg;428;1b7;;m;2ug;9y
pr;fk;fk;rp;1ay;p5;;m;pw;1bd;5t;5r;m;l;l;10;1bd;l;l;y9;l;m;l;1tk;2m1;l;l;l;l;l;5y;l;m;l;j6;l;l;10;430;1b6;6p
6r;3b;m;m;86;86;l;1rq;1c;1c;1c;1c;1tp;1tp;1tq;3;1c;20;1bq;1c;;kg;g0u;7bw;21;yb;yb;20;45i;45j;l5;7c4;ro;ji
7c3;;2nb;8a;3c;0;3c;9z;9z;3c;2nf;13;da;8a;1qm;1c;2nh;6u;8b;20;45q;20;1tx;1tx;4dy;7u5;8b;8b;18n;5x;a0;a0;a0
ou;pz;8b;a0;yd;1u2;7d8;6v;460;1a2;1u3;ye;1bi;cj;17;17;17;465;yg;2nm;2nm;6w;6w;5u;ck;yf;6w;2nq;6w;q1;21;7dx
2t8;21;46a;1bk;21;1bl;a1;119;1u8+119;46f;1ub;46g;46h;za;8c;cl;2vz;5u;44;7eh;8c;2ns;1fw;a1;cj;;9;6x;;q3;2pq
fo;5v;46r;46s;q3;46u;a3;46;2qb;cm;46;5w;;5w;46;2nz;46;3d;q;cn;q;a;q;q;q;7fi;48;6x;q;2oc;9;9;9;2od;9;2oe;47b
0;2og;q;qy;7g0;18o;2oh;2h8;cp;cp;cq;q4;cq;cq;cr;11;2oj;2oj;47k;2ol;7xs;i;2om;c;3z;jd;ok;1uo;4s;4s;1bz;1bz
1bz;4s;je;1uj;;y;y;11;6z;6z;9;;11;11;11;2os;q4;1c0;1c0;i;q2;yo;zb;zb;8;jm;i;ft;9;1a;2w;9;i;cu;485;486;9;1c2
2p2;cs;10n;5;2i;2i;2i;7hy;jh;65;1bv;1bv;7jx;2x;48c;ac;a;19;19;12;1c;12;12;12;12;12;12;12;12;49f;ct;19;19;19
19;1c6;19;46;1uw;20;7iw;48q;19;c;fq;48r;1o;3d;2p8;47;q7;q7;1c3;2nv;ys;7jb;yu;yt;q;1uz;yu;47;47;jk;47;1q;1q
co;1cj;q8;q8;1x;yw;jh;1v4;1a;7;c;492;ji;ji;ji;5x;5x;5x;2pl;2pm;2x;7ka;a;0;2b;11;c;c;1v7;c;;20;1fc;jk;4t;4t
49g;z1;4t;gl3;gl5;9;w;fr;2pg;qc;7;;a;q5;;qd;1q8;19i;z4;1cg;49w;46o;qe;qe+c;2q4;i;4a0;z6;19i;q;qb;q;1vd;4u;9;
a4;7;0;4aj;fu;2y;7w;2pk;cm;cm;a3;4u;2x;2x;fv;fv;fv;a2;6l;1c1;i;zb;jf;46s;1ck;12;3d;1vl+c;yx;3z;;c;2x;;cx;1o
k;gqz;10h;8h;zd;fy;fy;fy;ze;1co;d0;7my;d0;gro;k;d0;1vx;2qq;cw;4b6;48;8h;d1;d1;4b0;k;0;w;w;6y;1cq;4ba;8h;1cq
gqp;w;w;48;71;71;2qw;2qx;zh;zh;1cu;qg;qg+2qv;qg;4bi;2j;2j;2j;2j;2j;4bi;xt;cw;4bl;6r;4a;5y;2j;2j;qh;qh;qh;qh
49;49;4a;a7;a7;;7oo;4a;;1vw;1cr;a8;jo;jp;jp;qi;jp;1vx;5y;1cs;1cs;1cs;qi;4a;zi;g2;4c0;g2;2ra;1vs;4bt;2r6;;3
1cu;4bz;jo;1o;1vz;k;2j;4bg;49;fz;2j;zj;4c4;zk;ql;4ce;zm;ql;og;3e;4b;1w0;1w1;4c7;zp;4w;;1w3;4c8;;zn;2rh+2rf
gx8;1cx;zq;7qi+1cz;1cz;rw;4b;zr;zr;a9;;7qs;zq;1d1;0;4w;4cj;4v;2rq;7qx+3e;2k;gxj;zv;7qw;2rt;7r1;zw;2rv;;1wf
4w;1wh;4w;4w;1n;1w5;4cp;4cq;zo;2k;2k;4cs;4ct;1r;2;101;qo;5;102;;jt;jt;jt;qp;x1;ab;ab;ab;qp;qp;;7;5;104;ju;5
5;103;5;2sb;2y;4d9;4da+4db;fjv;2;5;jv;;jv;5;3f;5;ac;2;107;7;ac;2;5;7;2;5;7sw;49;49;49;49;49;49;r6;4do;ae;r
4fs;72;72;ah;1v2;1v2;4f9;10b;r;r;r;r;r;5;r;1dm;r;73;73;73;2;r;2+47;5z;5z;5;10e;qu;qu;107;10e;10e;10g;1dj;107
d4;k5;ad;10h;ad;qu;d4;2sn;1dk;1x9;2sn;1dk;1x9;2sn;qv;60;60;5;4e3;1dl;1dl;2;3f;2;qy;1q;z9;1h;4eu;qx;;74;8k;8k
1wx;1wy;2qb;qy;10j;2;2z;a;10l;ag;ag;2;qz;1do;jy;jz;jz;jz;1r;1r;1r;1r;10m;jt+10m;75;1r;k2;2ni;1x0;4z;4z;4ew
2sz;2sz;1dp;7;10n;4ex;1x2;8d;k0;1ci;2hx;r3;7t8;8k;jd;2t1;2t1+7;k1;7wi;4f8;5;1p;ah;ah;7wo;k2;2z;2;h7n;5;7;1r
2;k4;4eg;10s;5;2ta;2ta;2t9;1x6;2l;2l;4fj;2l;1x7;10a;1h;1h;2l;2z;2z;2tc;r8;r8;76;k5;4iu;2t6;2;2te;co;5;61;4fd
5;5;h8x;7;1xa;2;4ft;5;7;5;5;2;h9r;5;;;3g;2ti;1e0;4fw;10v;k7;3g;;2tr;10w;77;77;4g1;1e2;44;3g;;;k6;1xh;4c;10x
2u;;8m;8m;8m;ca;8l;8l;1xm;10y;1xp;4x;7yr;2a;2a;r9;7zb;1e6;4gh;dg;4gk;78;0;4c;2ts;4c;4c;4c;;3g;4y;4y;j;j;j
2tz;j;j;j;1e8;9v;4gu;j;j;j;2mz;j;j;1xu+1e8;j;j;80c;1xr;80f;in;0;113;112;1xx;112;2ua;hcr;79;g9;d5;d5;116;1ed
1ed;4ho;65;rc;7;2c;kb;kb;1y1;ow;1ef;4t;1y4;816;gmd;1y4;30;re;1y5;8n;kf;1y5;81d;4hc;;2c;4hf;76;a0;2uk;4;;2um
79;30;2up;kc;kc;1y8;4hn+1ek;yf;rg;aj;cj;j8;j8;yf;1z7;kd;kd;1el;1el;13;66;ke;118;;;kf;1yf;1eo;66;66;4hz;1yi
7b4;6;kc;ai;30;114;0;13;1es;2uy;2uy;1eu;1et;4i5;118;1ym;1yo;1ym;13;119;2r;837;4in;81n;66;6;2wp;4s;6;6;6;6;6
6;6;6;6;2v3;6;2r;83o;4i8;2uf;63;1s;kc;4il;1sq;1yp;4ip;6;63;6;1ef;6;aj;;6;8;4iw;4ix;hji;2v8;1yy+84f;84c;3;;67
4e;4j4;11e;4e;4e;2vd;84m;kj;4e;4e;1ex;86g;1f5;2vf;4j6;1ey;kj;;1z1;3h;17;1fs;3h;7a;3h;3h;3h;1z3;11g;;2vh;7a
2vj;11e;gb;db;gc;4jn;8;8o;8o;l4;8o;85k;1z9;7b;7b;7b;kn;3h;11h;11h;kl;kl;kl;11s;1ze;1uo;1ac;7a;11j;;126;867
86n;86b;rp;68;8p;al;al;1tu;2vs;4d;11h;xo;119;ko;ix;1zi;ko;62;2vu;2vv;1n;11l;11l;1fa;4cy;11m;kp;2w1;cc;42i;1z
873;gf;d9;gf;gf;rt;am;1ba;6l;4k6;;rv;5o;3;4k7;8;87j;11o;4hg;gh;pg;;da;da;da;da;ks;1fb;8q;87y;8l;0;3;11t;;11p
0;db;db;kv;18u;1cf;1bf;4;1fg;8;kt;8r;8r;2we;1zr;1fh;;;1fi;1fi;1fi;d9;63;4kh;2wg;202;2wm;88o;ao;ao;89q;3a;11w
kv;fa;kv;;db;;8;kr;200;hpo;4kv;gg;db;202;1fd;89f;8;8;gd;;8;5f;;r8;kn;1bj;0;4l1;gk;gk;2wn;1fm;1fb;;;ci;s2;s2;
fp;2xd;1fn;1fn;3;203;;8aa;;8ae;3j;4;4lc;4lc;3j;8m;gl;kz;4;4;4;2x1;gm;dd;7c;hrw;4lj;2s2;3k;7c;3l;4l1;;ap;;
8c1;2x9;1fp;;ze;4ls;l0;2x9;df;df;2xd;8u;l2;123;2xh;124;;8by;4lz;3k;s2;4g;4g;4;4m2;2pn;2x8;3l;l4;;4g;9o;4mc
204;;3k;aj;l5;;s7;s7;3l;4mg+1wy;l6;l6;4l3;3j;2pn;l1;4ln;4;;2wu;2tj;4;4;20c;oo;4;20j;4;78;4;1fp;gl;2m8;4;;4m1
4;gk;dd;4;4;8;4;3l;4;4;4;4;dd;127;2xv;;20l;ez;dg;1fw;ez;dg;20n;2tt;dh;dh;128;128;128;;128;1qg;20q;8v;4n1;8v
1t;b;1t;4h;4h;4h;20t;4n7;1t;1j;1j;1j;12e;2y6;2y6;4h;4h;2y7;sa;sa;sa;2y8;2y8;4nf;1g2;sa;1g2;au;1g3;1g3;32y
32y;4nh;au;au;au;2yb;2yb;4h;4ni;sb;sb;sb;sb;4yx+2ye;2ye;1ha;sb;1g4;4nl;4nl;1j;1g4;aw;aw;4nm;aw;aw;l7;l7;l7
l7;l7;12f;2yg;b5;4nq;12g;12g;20y;20y;2yh;4nu;20v;2yi;2yi;210;210;sc;sc;sc;20w;20w;20y;1g1;1g1;4o1;av;2yl;gr
gr;gr;gr;gr;212;212;12h;4o7;4o8;1g5;1g5;av;12i;b3;12i;2ym;av;4o3;2yn;8h1;1g7;1g7;1g7;2yo;sd;3n;2yq;20u;20u
20u;3n;3n;sd;4oj;2yp;2yp;1g4;sd;1g8;1g8;1g8;1g8;91;91;91;91;8x;213;213;213;4ok;4ok;8x;8x;214;214;8x;8x;dl
4vw;dl;8x;4ol;4ol;4ol;12l;12l;8x;s9;s9;s9;13c;12j;4op;1g0;1g9;1g9;1g0;4ot;4ot;se;2yv;8y;215;2yw;215;1ga;4ow
2yx;1ga;sf;sf;sf;sf;sf;se;216;216;216;12k;12k;12k;12k;12k;8y;12l;5wh;b;8y;8y;2z0;218;4p3;21v;52;21v;52;1t
21a;21a;98j+4p8;13h;4pa;217;21b;53;2z2;53;53;4pf;gs;gs;2z3;l8;l8;21d;l8;2z4;l8;4pg;4pj;4y5;4y5;l8;53;53;2z5
53;21e;21e;gs;52;gt;12m;8hy+gt;gt;gt;2z6;2z7;2z8;l9;2za;32k;l9;21h;l9;l9;12o;12o;lf;21i;21i;2zb;1gb;1gb;6a
6a;6a;2zc;2zc;6a;4py;6a;6a;2ze;4q0;sk;sk;2zg;52;4q2;3q4;4q3;2zh;2zh;52;2zi;12p;12p;2zn;2zn;2zl;4qc;12q;12q
12q;1gc;sg;sh;4qj;21j;4ng;au;4ql;ax;4qn;2zs;2zs;ax;ax;ax;2zt;sk;2zt;4qu;4qv;21m;1ge;4qw;1ge;8v6;1t;1ge;1ge
2zu;21o;21o;2d;2d;2d;2zv;21p;2d;21q;21q;2d;4q7;1u;4r4;4r4;1u;21r;1u;1gf;1gf;1gf;1u;1u;1u;1gf;1u;1u;8y;4r6
2zw;300;1u;1u;1u;8nt;21s;8y;ay;21t;305;4rd;ay;30c;306;306;ay;ay;307;307;dj;ay;dj;dj;ay;si;si;dj;si;si;dj;si
1gh;4rf;4ri;8ot;dj;4rj;dj;dj;308;4rk;4rl;309;4rn;12r;30b;21u;21u;lb;1gi;1gi;sj;sj;12s;30c;4rr;12s;12s;lc;33s
lc;lc;lc;lc;4s0;lb;8y;2zf;2zf;lb;1gj;1gj;1gj;4s3;4s3;4s3;21w;21w;21w;b;1g1;az;az;az;az;4s4;az;az;4n6;21y;21z
21z;132;4pd;4s7;30e;4s9;4s9;4i;4i;4i;4i;4i;b0;12t;12t;12t;1gr;4sk;12t;12t;4sk;226;1gk;1gk;226;226;4so;b0;4sh
7f;8r7;8r7;b;6g;4sp;1gl;1gl;4sq+4sg;4sq;4sq;av;30i;12p;30i;30i;223;223;141;223;223;223;30j;4sd+8rb;1gm;1gm
222;32m;12u;12u;225;12u;1gn;30m;30m;221;4sy;4sz;4sz;sg;30n;30n;30n;4t0;4t0;4t0;227;227;4t1;227;ld;ld;ld;30p
ld;ld;gu;30q;gu;gu;gu;12w;1gq;27d;1gq;4t8;4ta;30s;30s;22a;22a;22a;22a;4tb;7e;b;7e;4td;7e;b;52;sk;sk;12x;12x
12x;12x;4ti;dk;dk;dk;dk;dk;sl;sl;sl;sl;4tj;4tj;30u;30u;4tn;le;le;gv;1gr;1gr;1gr;gw;8u8;gv;30w;b1;b1;b1;b1
30x;4tx;4tx;dl;dl;30v;30v;4tz;4tz;2ys;2ys;b1;12y;12y;lf;lf;4u1;lf;lf;4rx;4u4;4u4;134;4u5;1gs;1gs;1gs;1gt;1gt
1gt;8v9+4u2;1gt;1gs;4tq;gv;4u6;dk;12z;4u7;12z;130;130;4u8;b;lg;lg;lg;lg;lg;lg;lg;4sr;30z;30z;30z;4ua;310;7e
310;4qo;dm;22f;4ub;22g+dm;b;dm;dm;dm;1t;sm;4ug;4uh;315;315;315;319;1gu;131;131;4ui;131;1gu;22i;22i;22i;sm
4uq;sn;4uo;sn;31b;31g;1gv;sn;sn;31e;1gv;31a;4us;1gx;3n;3n;3n;3n;1gw;12g;22j;lh;lh;lh;1gx;1gy;4uz;132;4v1;4v2
1gz;4v3;7f;31i;31i;b2;31j;b2;b2;b2;b2;b2;12z;b2;31k;4v9;4v9;b2;b2;327;1j;5d;5d;sp;sp;4vc;b3;1h0;b3;b3;1h0
1h0;4vh;31m;133;31o;31q;4y0;22l;22m;1h1;1h1;1h1;4vo;4vo;4vq;4vs;8za;b;b4;b4;b4;1h2;1h2;b4;22o;4u0;b4;31u;31u
1h3;1h3;135;135;135;135;22p;22p;31v;136;136;sr;136;136;sr;sr;sr;b;31w;4vy;31w;4vz;22q;22q;22r;b;22r;137;137
137;4w1;1h4;1h4;9e;4w2;187;31z;31x;321;4w4;138;138;322;323;324;4w8;138;22t;22u;22u;326;326;22u;lj;lj;lj;lj
4we;4wi+sl;4wi;4wg;ss;13a;327;327;54;lk;1h5;22v;1gv;22v;22v;22v;32b;4wn;13a;ss;4wo;8z;8z;13b;13b;13b;4wp;8z
8z;8z;4z2;13a;22w;lj;ll;32d;32e;12l;ll;ll;ll;sj;ll;ll;325;32f;4ws;22x;22x;22y;22z;22z;1h6;1h6;230;230;22y;b
32h;32i;4wu;4wv;st;st;32j;b6;13c;4wx;b;4x0;4x0;az;32n;32n;231;32m;4x2;4x2;231;4x3;lm;231;32o;32o;232;4x4;32k
13d;13d;su;su;su;su;32q;4x9;32p;99l;32p;sv;sv;93o;sv;sv;4xb;21t;1h8;1h8;4xe;1h7;4xf;1h9;1h9;1h9;1gi;132;4xh
4xg;;b;b;b+1lg;b;8y;4xi;4xi;1ha;4wj;1j;1ha;1ha;32s;32s;4xj;236;1hb;236;lm;lm;lm;17b;lm;32u;b5;31g;4xl;32w
32w;610;7f;at;dk;4xn;7f;7f;7f;sw;sw;sw;sw;sw;ln;ln;ln;4xk;ln;b5;b5;b5;b5;lo;4xq;4xr;lo;ll;lo;7f;4xs;dk;sx;sx
sx;sx;32x;54;90;32z;32z;331;331;332;13e;90;gx;gx;333;gx;237;4xx;13f;gx;4xy;4xz;13f;1hd;1hd;1hd;334;4y0;gx
1he;4y4;330;238;238;90;90;90;90;336;90;4y7;4y7;13g;13g;338;338;13g;235;339;lk;33a;1hf;4wl;1hf;6b+8e9;6b;6b
91;6b;33b;4ta;91;91;91;6b;6b;6b;1hf;13h;13h;1hf;4yf;b6;b6;b6;1hg;b6;b6;1hg;1hg;1hg;1hg;239;4yj;b6;33c;33c
33c;23a;23a;lp;lp;lp;lp;lp;1hh;1hh;b7;b7;b7;12h;4yn;4yn;4yo;33g;33g;13i;13i;lp;33j;13j;31s;28e;b;4sa;4yr;4ys
31s;33l;sy;33m;sy;33n;4n5;4n5;1t;bl;4yt;4yv;sz;1hi;sz;sz;sz;sz;4yw;54;4yy;23b;4wk;1hj;1hj;1hj;23c;23c;33p
33p;4z1;gs;gs;4sd;gr;8z;8z;211;sa;32h;235;gs;1gb;21f;4ww;23d;23d;4pm;1go;33s;1go;1go;1go;33t;33t;b;b;1g6;235
12n;b;b;4z5;12n;12n;12n;lc;lc;4ue;21s;4h;4h;1t;1t;b;b;b;1j;6a;4z6;3m;3m;33u;3m;1hk;9bi+4zw;1hk;269;33u;3m
3a4;3m;3ae;3ae;8v;4z8;4z9;23e;8v;8v;23e;4za;4za;3a3;4zb;4zb;cin;m4;m4;4zc;4zd;4ze;4ze;4zd;4zd;4zd;4zg;4z7
33w;33w;4zb;4zj;4zj;502;3a7;3a7;269;4zl;4zl;4zc;23f+9cf;23f;4zm;33y;;4zn;4zn;4zc;4zc;4zo;4zq;4zp;4zb;cin;4zr
4zr;33z;33z;1hk;1hk;340;3u0;341;341;3ae;3ae;1d;26a;4zu;3m;cin;4zu;33z;4zy;4zx;4zv;4zz+4z6;1hk;23g;23g;23g
23g;23g;33z;ts;3m;3m;342;3am;342;m5;3am;3aj;1hl;1hl;504;503;1hm;506;1hm;33x;1hm;33x;1hm;33x;505;507;9em;507
1hl;1hl;343;508;1hl;344;344;344;1hk;9ex+33v;13k+33v;13k;346;13k;9f2;346;346;13k;13k;13k;509;345;23h;t0+33v
t0;t0;50a;23h;23h;23h;1hk;tq;23h;23h;342;33z;33z;1d;3ao;1d;50b;33z;347+69;33z;50d+50c;50d;50e;50g;50g;50c;t9
23t;141;349;lq;530;353;55b;53a;50m;50m;1ig;lr;1if;t;52f;13o;dp;18;18;361;23q;23s;58v;23q;t8;18;t8;3o;dv;6d
23z;56m;14;1i6;3o;lw;525;24j;dq;1it;t7;h2;530;349;1hy;59b;lr;t5;51z;13z;1ib+37d;1iy;142;a0z;142;37a;3p;13l
35g;13l;1i8;352;36q;36q;37n;13n;371;35m;2m;ba;do;dw;245;1hq+1hs;9ib+1hs;1e;1hs;58m;1hq+514;34v;2m;9z4;57j;3p
tc;tc;24n;93;92;552;24v;366;9z4;dt;36y;23j+581;1il;4j;1in;34q;379;373;1ib;24h;1it;13y;13x;140;140;t;34v;dq
147;14;3p;242;59j;dn;dn;1hn+59d;526;242;dt;374;36r;ta;23w;148;35j;ls;2m;35q;24p;h6;13t;553;359;2m;92;35r;1ip
34m;36i;597+afw;do;9mz+er;14;34s;gz;35i;2g9;145;34d;td;93;ds;1hx;6c;dt;1hx;51n;6d;56l;1ie;13w;1ht;23x;ls;lq
lw;56z;24d;t1;td;7g;6c;1hx;92;37g;92;92;13w;dt;54m;370;t1;1ir;51q;1ik;1ik;562;23n;t7;h3;56r;24h;1k;13x;1ia
22;34e;240;50t;240;53s;1ik;te;35y;58z;4j;93;379;34u;ba;56s;22;92;92;57h;t2;ic;55n;533;13z;24j;59a;1ho;23r
58l;37o;td;22;23x;34q;6c;tb;1i0;34r;34r;ba;23s;58u;37f;93;52j;1ir;3o;7i;ae9;559;525;249;24z;h0;t;55k;53y;352
597;1hv;35m;518;354;53t;13r;50p;lr;35x;57k;57k;379;24t;37a;a69+a4h;6c;t3;du;551;6c;366;54e;23w;h4;7g;1hx;1k
92;24i;35f;1hv;52i;1ih;1hr;13v;23s;34n;1i8;1i5;57f;ba;t;h5;h2;24s;56l;gz;dp;55z;535;h1;35g;24s;350;18;23q;dp
24m;51a;13z;1k;t1;363;lr;51n;t;gy;gy;gy;1k;24u;1ht;35s;37m;b8;h2;1ib;lr;3p;247;52i;52c;50w;37i;247;1i5;50w
51f+9uw;1ip;6c;24n;53g;1ip;1i5;14;59p;1n8;t;24n;dr;23n;354+22;35i;56n;t;ta;368;1ht;lv;24b;h0;t;1i4;579;34t
35l;141;56r;h0;141;b8;23p;350;368;569;36c;52v;50o;50o;35k;36a;24a;93;24m;9ja+527;h1;lv;14;36u;582;1iy;518;6c
377;ba;1k;1i;22+1ir;51p;148;1ig;h5;lw;13z;35z;2m;24p;lt;1k;144;37n;1is;522;gy;t;ls;51b;248;54r;53m;50n;13q
24g;243;3p;23x;59o;22;du;58j;9vh;o2;24d;360;147;4j;13p;54p;52p+358;13w;52l;1id;3o;57s;7g;13n;24k;1hn+59d;246
1i;t;93;ds;56t;35n;35o;du;146+35b+1i2;18;lw;1k;57y;57q;1hv;35r;1iq;13y;54j;te;1iu;dv;57y;13q;34c;1hq;595;h5
tk;h2;1ij;bm;14;146+35b+1i2;6d;7g;h4;592;dn;34c;1k;34c;13l;13l;7h;adm;lt;3p;35s;h5;56a;36y;1iy;36m;52k;1ig
24c;h3;13z;23l;53h;lq;35k;1k;1hr;589+246;54b;lu;13r;23o;35f;7h;b8;h3;1is;376;h5;7g;do;359;dq;51h;7g;1ik;55l
37e;dv;558;t6;34l;53c;1ip;24l;gy;gy;3p;t6;512;34m;lu;a8t+t6;dn;54a;23o;dw;1iv;7i;379;dw;36m;1i6;567;7h;379
13y;245;568;1i3;t;598;dn;23u;3kh;35z;35j;1i5;9lo;360;367;1hy;142;h5;522;57x;519;51v;4j;24s;564;58x;362;3o
144;6d;1io;59e;do;144;34o;t;36e;t;dr;t8;dr;18;b9;23t;369;vc;52k;h3;1ib;t;54h;du;24k;34w;59o;54g;dp;1hn;35y;t
53p;lx;b9;58b;529;1hy;58f;t;54f;t;13u;gz;550;ls;2y3;34q;241;lw;13q;13p;1ix;37b;2m;dt;53v;14;lv;544;t9;35t
149;36n;1ia;ls;145;556;370+6c;7h+59i;1im;tb;dw;1i1;3p;58z;t;53d;9g9;lq;9t3;1ih;6d;dp;59i;1k;4j;6c;1k;36g;lw
24d;lx;6c;h1;13z;6c;364;24j;144;1i9;13u;23r;537+9ou;36f+t5;b9;t;1hz;13n;1hv;dr;22;248;374;1hq;td;18;24z
ds+358;4j;57q;14;36r;t3;1ix;53u;1ip;55x;35h;55a;24s;7i;h3;24s;3o;h2;1in;h3;24e;23r;55i;36a;36c;36f;242;35l
13s;t9;3o;57a;24o;36z+h6;544;t2;dr;td;36b;2m;34k;23l;13n;1hs;55x;35k;23j;1ip;54b;372;4j;1i1;376;23v;tb;6c
23q;6d;366;dq;7h;du;t3;1i7;37j;24s;b9;dq;146;3r5;13t;13t;2eq;13o;t9;58e;23n;du;94;36b;53g;dt;56d;t9;afh;24g
t6;24t;243;51d;1i4;dq;1e;56a;36k;59h;13p;7h;34f;t;23w;55t;50p;1ie;36h;244;57e;34k;50t;22;52m;1k;57w;lu;1in
572;36n;lr;13l;558;24z;52o;351;1i8;13u;56r;37e+56p;55p;24x;54u;1ii+ib;lv;58w;6c;366;37c;36q;ba;1k;1io;h1;2m
t6;h0;56z;565;56y;147;23l;375;54o;14;1i4;h1;h5;598;9x1;241;34u;13s;dv;1i6;gz;52m+2m;37q;1hp;35g;37i+t8;t7;t8
t7;6d;9uf;545;351;58n;lw;24o;dq;23q;58r;tf+4tg;t;36e;b8;13u;13n;t8;1hp;37h;50u;56o;24y;gz;7g;h3;36x;53t;13m
23y;dn;24e;36h;53e;tc;tc;53o;142;13r;3p;t5;7l;24j;3p;59j;1i7;144;1ic;58h;1id;te;1i1;t5;58q;2bu;93;2m;145;533
566;24q;b8;543;57n;371;13v;13v;do;143;247;1i7;37o;4j;13s+1ir;13z;dn;36g;1ho;lx;3o;24i;52r;372;1hp;24i;1hp
355;14;55d;te;24l;7g;7g;v1;lv;1ih;367;243;24y;1ii;4j;147;6c;57g;h0;52z;6c;13y;3qn;55c;516;h3;7h;35o;54a;1i4
146;35e;dn;tc;1ig;6d;3r7;h5;1ii;du;34u;13r;54m;4j;50s;375;375;1hz;1io;7h;gz;13t;lt;13m;1e;34z;35u;23v;ls;t6
1ij;57z;t1;1hu;b8;14;23j;h0;1k;24v;245;146+35b+1i2;b8;2gd;147;7h;ls;59k;23n;24w;ls;gz;56w;142;378;371;13n
52b;58i;58n;539;1ii;34t;54l;3kh;h3+55z;587;h2;141;36r;93;h6;du;531;570;1ip;34y;13q;dw;du;1ia;dv;35q;36t;57p
573;34s;35m;54r;51j;92;148;1i8;585;24q;13z;ba;dw;h4;577;55n;558;lq;h4;dw;241;241+dw;54l;er;1il;24b;511;36a
1im;244;24y;1hr;ba;1it;1it;24j;1ia;b8;1i0;3u9;1hv;52w;34l;lx;lx;34a;24c;t;12a;1im;7h;54k;2y2;14;551+58n;243
lu;b8+142;36w;dt;a9c;55p+9h5+ad7;35r;36p;24q;24f;h3;1ip;520;lq;53b;55i;1i4;249;3o;34p;146;35p;1i4;t7;37h;1if
dv;23m;ds;13m;13m;24c;2m;t8;13v;eru+537;ds;6d;23p;lw;13y;lu;t;57c;143;dn;24j;24j;24x;24x;24f;93;52r;b8;35e
13m;36y;24r;34z;147;35a;35a;141;535;t;1i;53p;bk;36y;34v;2m;35k;35u;140;1ig;35y;1k;524;51z;dq;23t;145;24r;h5
du;54h;t;24x;58w;54v;2bq;57l;51s;1k;13u;378;24b;7h;;24f;53w;377;h4;51l;1iw;36n;24p;gz;g;g;1is;24u;1io+55p
59f;584;22;tf;t9;59f;1ij;13p;h2;7g;35j;t4;1hr;52u;23u;13s;2m;54d;23j+581;37p;54h;3o;1ix;dv;56g;56f;50n;1hu
559;t1;dq;1ix;1k;dq;13z;148;1io;t6;h1;1hy;1iq;59r;h7;ag8;h7;h7;31;1iz;59t;h7;1iz;59u;ar;59x;31;h7;5a0;5a0;h7
5a2;5a2;5a3;5a3;5a5;5a6;250;31;5a7;31;5a8;h7;h7;5aa;5ab;268;31;5ac;31;37w;5d0;37w;37w;37x;31;37y;14a;7j;7j
7j;7j;37z;7j;1j0;381;1j1;1j2;1j2;382;382;382;251;251;251;251;1j3;5ao;1j3;383;5aq;7j;7j;384;5as;5as;5au;252
252;386;386;5aw;388;f;f;ar;f;389;389;253;5b2;253;14a;14a;f;d;f;5b4;tg;tg;38a;38a;tg;tg;255;255;38b;38c;256
5ba;f;5bc;f;5bf;5bf;38d;38e;f;f;5bg;5bh;5bi;5bh;5bj;5bj;5bk;5bm;38f;38f;f;5bn;5bp;5bp;257;257;257;257;5br
5bq;5bq;5bq;f;5bw;5bv;f;f;5bx;f;5by;5af;37y;5af;263;5bz;f;5b2;f;1j4;1j4;38i;38i;38i;f;f;258;f;5c2;5cd;31;5c6
38l;5c8;25c;5ce;5ca;5cb;268;1j5;25c;25c;25b;38j+38m;5cg;1j5;1j5;1j5;5ch;f;f;38o;38o;37s;14b;14b;14b;31;38j
5cq;5cq;38k;5cs;38p;5cv;38q;f;5cw;5cw;38r+38m;38r;31;2af;5cy;5cz;5cz;5cz;31;38s;38s;38s;38t;31;am6+38m;5d1
31;38u;1j6;25f;25f;5d3;1j7;5d4;5d4;5d5;25g;25g;25g;25g;5d6;5d7;38w;38x;38x;38x;5d8;5d8;5d8;3q;3q;14a;14a;3q
38y;390;3q;an5;5dd;5de;dx;dx;dx;391;5dh;5dh;1j8;1j8;1j8;1j8;1j8;anj;anj;392;5dp;th;th;25i;25i+5do;5dp;5dv
396;1j9;1j9;398;398;5dw;5dw;h8;h8;25j;25j;25j;5dx;5dy;5dz;5e0;25k;25k;5e1;25k;399;5e3;5e3;399;39a;39a;25l
14c;ti;ti;ti;ti;ti;ti;14c;14d;14c;aou;14c;14c;5e8;5e8;5e8;tj;tj;ap2;tj;25m;25m;25m;tj;5ed;bb;bb;25n;25o;5eg
25p;bb;25q;25q;25q;5ej;bb;5ek;5el;5el;39b;39b;bb;25r;14e;25r;5en;25r;25s;25s;39d;1jb;5ep;5ep;14e;14e;14e;5eq
25t;25t;5et;5et;5et;25u;5et;25v;25v;25v;5f0;24;39g;5f3;ly;39h;5f3;5f5;5f6;ly;ly;tk;tk;lz;lz;14f;14f;14f;tk
tl;tl;tl;39i;bc;260;260;h9;5fd;3q;h9;h9;bc;bc;bc;39o;14g;39l;14g;39m;39m;39m;5fe;m0;1jc;39n;39k;f;5fk;5fk
1jd;1jd;1jd;1jd;h9;h9;5fm;5fo;m0;261;261;m1;m1;1je;1je;14d;bd;bd;bd;bd;bd;262;262;tl;tl;tl;1jf;1jf;1jf;m1
39o;39q;39q;5fr;5fr;14g;1jg;39r;39r;39r;1jg;264;39s;39t;39u;39u;f;14h;14h;14h;14h;f;14h;14h;5fv;dy;dy;dy;dy
dy;dy;dy;263;39t;14i;14i;14i;5fx;tm;14i;14i;f;f;tn;tn;tn;5g2;tn;to;to;to;to;to;39z;5g4;3a0;5g5;be;3a1;266
266;266;267;267;m2;m2;m2;m2;be;be;be;be;5g6;268;3a2;f;f;f;f;f;h7;f;m3;1d;1d;5ga;av0;m5;4n2;m5;m5;m5;m5;1d
16n;3a3;1j2;3a5;5gb;3sl;1jh;tq;na;5gc;tq;5gc;5ge;5gd;65m;1d;ha;ha;14j;3ag+3a6;14j;14j;14j;1jj;5gh;1ji;ha;ha
5gi;aw2;1ji;ts;5gj;ts+3a6;1jj;ha;m4+3a6;3l3;3ad;5gj;awy;tq;m5;3ad;3ad;64p;ts;ha;5gj;5gg;5gg;3ad;ts;awq;3a8
26b;3a9;3a9;5gp;26b;ha;1jj;m5;26b;5gb;tt;tt;tt+n2;3aa;3aa;5gn;tt;3qm;tt;1jk+eqs;1jk;1jk;14k;3ab;3ac;1ji;gn
5gq;5gq;3kf;3u0;3ae;26c;26c;5gs;3a8;3a8;ha+1o8;5gt;26c;5gu;ts;5gv;3a8;26b;5gv;m5;5gy;3a5;5gy;26b;ay7;ay7;3ae
m4;1n8;ayb;1n8;14j;3ao;3ag;m4;1jh;1jj;1d;5he;tr;1jj;tr;tp;5h2;3ah;tp;tp;5h6;1d;1d;bo;1jj;1d;tr;1d;1d;1jl;5h7
5h8;1d;5h9;1jl;26d;26d;tp;3l2;3ak;3ak;5hc;tr;tr;3an;tp;5ha+3al;1d;3an;5hb;3an;tr;5hc;m5;3am;ha;5hb;5he;m5;tu
m4;tu;tu;tu;tu;3ae+efz;16l;3ad;3a4;7d;1jm;3aq;5hl;3aq;3aq;bf;tv;tv;tv;tv;3at;bf;26e;3at;1jn;26f;3av;3av;3av
1jo;3aw;26f;3ax;26g;1jp;1jp;1jp;bf;m6;bf;m6;m6;5hv;3bp;14l;14l;14l;5hw;5hx;5hy;1jq;3b3;3b1;b1f+26i;3b4;5i3
3b1+26i;1jr;m7;m7;m7;m7;5i4+3cj;26j;26j;3b5;26n;26k;26k;tw;5i8;tw;1js;1js;26l;26l;26l;5i7;26m;26m;3s2;26m
1jt;3b8;3bb;3bc;1ju;1jv;1jw;1jw;26o;3be;3bf;tx;tx;5ih;tx;tw;b2o;7d;1jx;1jx;5il;26q;5im;26r;26r;3bm;3bi;3bl
tz;tz;tz;1jy;1jz;u0;14m;14m;14m;14m;26s;26s;5it;26t;5iu;14n;14n;3bo;5iy;5iy;1k1;14o;14o;4uw;4uw;1k1;26v;1k2
u1;u1;u1;u1;3bs;1kk;1k3;1k3;1k3;3bt;26x;b43;3bu;3bu;5ja;m8;5jc;m8;m9;u2;m9;u2;1k4;1k4;5jb;5jj;b4e;14p;14p
14p;14p;27b;3by;3by;u2;26z;14q;5jm;14q;14q;u3;u3;u3;1k5;u3;1k5;5jq;1k6;1k6;14r;14r;14r;3bz;26r;3cp;3cw;ma;ma
14s;mb;mb;271;271;32;1kl;32;1k9;1k9;1k9;1k9;1kl;32;32;14t;u4;u4;u4;u4;u4;u4;hd;hd;5ka;hd;273;hc;3c5;14u;14u
1kb;1kb;14v;274;274;275;3c9;3r;2n;1k0;hf;95;95;5ki;95;95;95;95;277;3cd;mc;mc;mc;mc;3cf;278;5kk;1kd;1kd;u5
5kl;5km;279;5kn;u5;u5;3cg;3cg;3cg;17i;b7d;279;279;5kp;he;he;5kq;27a;1kf;1kf;1kf;3r;md;5kw;1kg;1kg;1kh;1kg;m7
5l0;md;27e;27e;14x;3cm;3cm;14x;md;27f;5l2;u6;2n;u6;2n;27g;2n;2n;27h;27h;5l6;2n;3cq;2n;5l7;bg;bg;bg;14z;bg
27j;27j;5l8;bh;bh;bh;bh;bh;bh;5l9;3cr;1ki;3cs;bg;1kj;55;55;55;1kj;1kj;hf;55;hf;hf;3ct;u7;55;55;55;5lj;33;33
5lk;33;55;33;33;33;33;33;33;33;hh;hh;hh;hh;hh;hh;hh;hh;3cu;5ln;5ll;32;150;150;u8;u8;u8;5lp;1kk;5ls;5lt;5lt
14r;5ku;5lm;baj;hg;5lu;5k5;27l;3cz;3cz;na;6i9;3x;bav;3cz;ma;16b;16b;3d0;3d0;5lv;5lw;3cy;27m;27m;27m;27m;5ly;
3cy;3cy;3d2;3d2;1kf;hg+3d4;m7;27l;3d3;bbk;hf;5m1;1km;1km;27n;27n;27n;bbw;1km;1km;27l;5m4;26u;5m4;m7;33;dz
5m8;e0;e0;e0;e0;e0;3d7;3d7;dz;dz;5mb;dz;dz;1kn;1kn;27o;u9;u9;u9;u9;1kn;e1;e1;e1;e1;e1;e1;e1;e1;e1;3d9;3d9
5ij;3cc;5me;5me;3ci;3ci;3ci;1jr;1ju;96;1ko;3da;ua;ua;96;1kp;1kp;5mh;3x;1ko;3db;3db;1ko;96;5mp;5mp;5mj;3dd
27p;27p;5mo;3ee;27q;uj;uj;1ko;5mq;5mr;1kq;1kq;lz;5ms;bi;bi;bi;bi;bi;bi;bi;bi;bi;bi;1kr;5mw;3dg;bi+5mw
3dg+3dh;v2;27s;151;27s;151;151;151;151;27t;27t;27t;27t;3df+beb;3df;5mx+5my;27r;27r;27r;27r;27r;3di;5mz;27u
27u;27u;27v;27v;27v;27v;3dk;152;3dl;3dl;3dk;152;27w;27w;5n0;3dm;3dm;1ky;e2;280;3do;3do;5n3;5n4+5km;5n5
e2+a2a;7k;7k;e2;e2;3dp;6e;1ks;1ks;5n9;5n9;me;me;me;me;me;5nb;3dr;uc;3dt;uc;uc;uc;uc;5rz;3dq;262;5ne;1kt;3du
bj;bj;bj;bj;3dv;3dv;27y;27y;7k;27z;ub;152;7k;7k;3dy;5nl;3dr;hi;1ku;5np;13o;1ku;3dz;3dz;3e0;3e0;3e0;3fj;5ns
7l;7k;1kv;1kv;1kv;mf;mf;281;281;mf;56;56;56;56;5ny;5ny;5rh;3e2;57;9f;bi2;3t;3s;5nz;3s;3s;3s;3s;3s;3s;3s;3s
3s;3s;3s;56;5pe;mg;mg;mg;mg;3e4;3e4;15;mg;3ej;bis;56;1kw;15;5o7;3e3;3e5;3e3;5o9;mi;ud;ud;ud;ud;5oc;3e7;636
636;153;3e7;283;57;57;284;284;284;57;57;284;4tm;153;153;153;5oj;285;285;285;5ol;5om;286;286;286;286;27x;5on
5on;hi;3ea;3ea;5op;1kp;5op;154;5oq;154;5or;5os;154;e2;3c3;155;e3;e3;e3;5ov;un;e3;287;287;287;5oy;1l0;1l0;h4
156;mh;156;156;27z;27z;27z;ue;ue;ue;ue;ue;5p3;5p4;5p2;hj;hj;hj;hj+3ef;hj+3ef;hj;mi;mi;23;15;3eh;3t;3ei;3t;3t
3t;3t;1lc+bhh;1lc;5p9;5pa;5pb;3ek;289;3el;1l2;15d;1l2;5pf;3em;3em;m7;1l2;1l2;5q9;28a;28a;3t;3t;3t;56;5pl;3eh
3t;5pm;388;e2;1l3;1l3;5pp;15r;28c;1l4;1l4;1l4;1l4;e4;5pt;232;15a;15a;3eq;5pu;bk;bn1;bk;bk;bk;bk;3es;28e;28e
mj;mj;15;e6;uf;28f;3et;5q3+23;5q3;uf;15;x;5q5;5tz;3ev;15b;5q7;mk;5q8;mk;5q9;x;mk;5qa;15b;5qb;3ex;3ey;3ey
3ey+57;x;e5;e5;e5;1l5;3f1;bj;e5;5qf;e5;e5;5qg;28j;3f2;5qh;28k;28k;1l6;1l6;1l6;28l;x;5ql;ug;15c;x;28m;28m;15c
15c;28n;28n;5oh;3f6;e6;e6;x;5qo;x;3f8;3f8;28o;28o;uh;3fc;5tl;x;3fd;15d;15d;15d;28q;7l;3fe;e7;ea;5qx;7l;bl;bl
5qy;3ff;3ff;bl;bl;5r1;5r1;7l;mr;7l;e7;5r3;5r4;1oj;e9;5r3;x;e7;5r5;5r5;e7;3ff;1ld;1ld;bqf;5r6;5r6;1ld;15e;15e
15e;1ld;28r;28r;28r;28r;5r7;ea;ea;5r8;3fj;ui;15h;15h;15f;5ra;ui;ui;ui;ui;ui;15f;15f;5rc;5rc;uk;5rd;ml;ml;ml
1lf;ml;ml;ml;3fi;28s;5rg;e7;3fj;5ns;uj;15g;15g;5ri;5sg;1le;15g;mm;mm;mm;mm;mm;3e9;1kq;1kq;bs4;3fl;3fl;5ro
3fm;3fm;3fn;3fn;5rr;5rq;28t;28t;28t;3fm;bsi;28u;2em;28u;3t;3fo;3fb;5rw;3r5;3fp;5rm;5ry;3fq;28v;28v;5rz;3db
1kq;3fr;5s0;3ds;5s1+156;5s2;5s3;e8;5s4;bt8;e8;bta;15h;28w;5s6;5s7;5s7;3fs;3fs;5s8;5s9;5s9;e9;3dw;e8;e8;e9;e9
e9;5s4;5s4;3ft;3ft;e9;28x;5sf+28x;5sd;5sd;28x;e8;1lh;1lh;1lh;1lh;5se;1lh;5sf;5se;ul;6e;6e;6e;6e;6e;6e;6e;6e
3fv;ul;ul;5si;15f;28y;1li+5lc;5sg;5so;5so;6e;6e;5sr;5sq;3fz;3fz;3fz;28z;28z;28z;28z;hk;3g3;at;1lj;1lj;bva
1lj;15e;15e;291;5ss;6f;6f;6f;6f;5t0+uf;290;2e;2e;2e;mn;mn;mn;mn;2e;2e;2e;2e;3g3;2e;5t4;291;291;5t5;15j;5t6
15k;15k;15k;3g4;15j;um;um;5t7;96;3g5;15j;15l;1ln;15l;5ta;1lo;un;3g7;un;e6+bwq;5q5;hk;5tg;hk;15n;15n;293;15n
3ga;3gd;5tk;1lp;3ew;mo;3dx;mo;mo;mo;mo;294;295;295;mp;mp;bxf;1l9;mp;mp;mp;23;1lq;5tm;1lr;1ls;mq;3gh;3gh;5tq
3gi;1lt;mq;mq;297;297;297;298;3gk;3gm;29a;29a;29c;29d;29c;5qa;x;mk;5tw;5ty;5ty;3go;hl;hl;hl;hl;3gq;hl;29e;2e
3gs;5u2;15q;5u3;mr;mr;mr;5u4;5u5;mp;5u6;15q;3gt;29g;29h;5u7;1lu;1lu;1lv;1lv;3gu;x;15r;5ub;15r;5uc;3gv;5ue
5ue;29i;29i;23;29j+3gz;29j;hm;x;57;5ui;hm;hm;hm;hm;hm;5uj;15s;155;3gx;3gx;3gy;5uh;3gz;29k;29l;29l;uo;uo;1lw
159;159;3er;5us;c0a;5ut;at;uk;uk;3h0;3r;c0h;15t;uk;uk;uk;7l;7l;3fh;5uw;5uw;e7;5rg;ea;ea;5ux;3h1;1le;1le;1le
99e+1le;e8;96;mq;1ko;ua;3h2;1lx;3h3;1lx;1lx;1lx;12d;s;s;s;5v3;5v4;ur;ur;29n;29n;4m;ur;5v6;29o;29o;29o;up;up
up;5vd;5vd;1m1;3u;3u;eb;1ly;12d;29u;3h8;1m2;3ha;15u;3h5;3h5;5v7;us;us;us;uq;5vk;1m3;12d;1m3;1m3;5vl;uq;ut;ut
ut;29q;1m4;5vq;29q;ut;ut;uu;uu;2a6;2a6;2a6;5w7;3hb;3hd;5vv;s;1m0;1m0;uv;uv;3he;29u;5vy;1ly;29s;5vz;ec;ec;ec
1m6;ec;ec;15u+ec;3u;1m7;3u;3u;5vn;s;mx;29u;24;3h6;29v;29v;5we;29w;5wc;3hg;15v;us;1ma;mv;3hk;3hl;mv;mv;mv;o
4k;o;4k;4k;p;4k;4k;4k;p;p;o;o;o;4k;o;4k;o;p;p;o;p;4k;o;o;4k;o;4k;4k;4k;o;p;p;p;p;p;o;o;p;4k;p;o;o;p;o;o;o
5wt;p;p;p;p;o;p;p;p;p;p;bm;1ly;5x5;3hs;bm;29p;29p;29p;1m7;mt;mt;5vg;1m8;1m8;3h9;24;15y;15y;3ht;3ht;1m9;1m9
1m9;s;3hx;24;1me;5xc;1me;1me;mu;29x;5xe;5xf;5xf;29u;2a2;24;uw;2a3;2a3;3i0;2a4;2a4;bm;3hs;3h9;3i3;3i4;2a5;3h7
bm;3i6;5xm;5xk;15z;2a3;29r;3i8;eb;1m8;2a7;5xo;1mg;mw;5xq;mw;mw;mw;mw;6g;3ia;6g;6g;3ib;3ib;3ib;5xr;6g;6g;5xs
5xs;3ia;c81;mx;6g;5xu;mx;mx;160;160;160;s;24;3hd;v;v;v;2aa;3id;v;v;v;v;2ab;ux;ux;5y0;1mh;1mh;v;3if;3if;3if
ux;5y2;3ih;2ac;2ad;1mi;5y7;5y7;161;5y8;166;3in;162;3iq;v;3si;5ya;v;3it;2ae;2ae;2af;5ye;3iv;2ag;2ag;1mj;1mj
1mj;v;3iw;5yj;163;3ix;163;3iy;3iy;3iz;2ah;mz;mz;mz;ed;ed;ed;2ai;2ai;165;ed;uy;uy;uy;uy;v;5yr;2aj;5ys;3j6;3j5
3j5;2al;2al;n0;3j7+165;3j7;n0;5yw;5yw;5yy;2am;2am;2am;5z2;2an+mz;3j9;3j9;5z5;166;166;2ao;166;166;5z9;3jb;5yo
3je;3je;n2;167;167;167;167;ef;167;ee;ee;ee;ee;ef;ef;ef;ef;ef;ef;ef;5zd;606;2aq;cc3;2aq;1mm;5zg;5zg;5zg;1mm
5zh;5zi;5zi;2aq;5zk;5zk;5zk;3jj;3jk;3jk;3jl;3jl;1mm;5zm;168;168;168;5zl;168;2ar;2ar;n1;n2;uz;hn;2ar;hn;hn;hn
hn;hn;hn;5zn;uz;2aq;uz;5zn;uz;hn;hn;uz;hn;eqd;ceu;uz;1mn;3jm;16k;3jm;3jm;5zo;3jn;5zu+3jh+5zt;5zv;5zs;5zx;3jn
3jn;2as;5zt;5zu+5zw;5zz;600;600;v0;v0;v0;v0;v0;v0;v0+dtc;5zy;5zy;n1;n1;601;uz;601;601;603;2as;2as+3jh;602;ee
605;607;2at+169;ee;2at;609+cdi;2at+n1;606;60a;60a;1mn;1mn;1mm;1mn;2au;60e;2au;60f;60f;60g;60g;3jo;2aw;2aw
60h;2ax;2ax;2ax;2ax;2av;ee;169;60f;60i;60i;2dn;60h;169;v1;34;34;34;34;34;34;34;34;34;34;g;g;g;g;g;g;g;g;60m
60n;60n;69;2ay;g;2b0;g;2o;34;97;97;69;97;cgl+3k9;97;1mp;1mp;1mp;25;97;2b7;g;g;g;g;eh;60r;60q;25;eh;3jr;3jr
n3;3jt;60u;g;n3;n3;n3;60k;60v;v2;eh;v2;16b;60w;60w;16b;v2;eh;3v;3v;n4;n4;n4;n4;61g;1mq;3jv;v4;v4;60y;v4;v4
2b2;3jw;3jw;1mr;g;g;3jx;3jx;3jx;eg;n8;n8;n8;n8;2o;2o;3kb;616;16c;16a;cik+n3;16a;16a;16a;16a;16a;3jq;62x;cis
618;61a;619;61a;1mu;1mu;1mu;1mu;bn;61c;16c;61d;618;1mv;3js;3js;3js;61e;61f;16d;v5;v5;16f;eg;bn;2b9;2b9;g;g
3k8;69;34;2b3;2b3;n6;n6;2b7;61m;3jz;1mx;61n;eh;61o;3jz;v6;v6;61q;v6;61q;16h;v6;637;58;2o;58;58;58;58;58;58
614;97;3k0;3k0;1mx;58;2b4;3k5;61p;61p;62t;16i;1mv;61s;1mv;v7;3k8;v7;v7;v7;v3;v3;1mw;16e;1mw;1mw;3k2;v3;61z
25;2b5;2b5;3k4;eh;3k5;2b6;97;1mx;622;1mx;v7;624;628;2b7;v8;3v;clr;3v;16g;629;g;g;v6;n6;eh;bn;bn;n8;58;58;bn
bn;2o;62b;2o;3k7;1mq;62b;62b;62c;3k7;62f;62g;16f;1my;1my;1ms;cmm;16e;16d;16d;16e;16d;62i;2bb;3ju;62h;n7;16e
g;g;16h;1ms;16h;16h;chw;v5;62n;62n;cnb;62m;n9;60k;34;97;v1;3kf;3kf;2bc;2bc;3k8;25;34;3v;hp;hp;hp;v5;cmu;2ba
2bd;62j;1mz;62p;1mz;58;62s;58;2o;16h;2be;n7;1n0;1n0;n3;g;60t;2o;34;3v;cod;3ju;v6;v6;61r;62l;62l;62y;bn;bn
62b;2o;2o;2bb;25;3k6;3k6;g;1gd;60x;60x;eg;g;1gd;1gd;1gd;631;25;1gd;633;2bf;1mo;g;n9;n9;n9;n9;eg;2bg;ho;ho
2bh;2bg;ho;ho;n7;3kd;hp;2bi;2bi;1mo;g;g;97;3kg;3kg;3kg;cpv;63c;63c;eg;25;v8;2b2;25;2o;3v;3v;3v;16i;16i;50
63f;3kj;nc;3w;ej;4n4+50;3kw;64b;1e+60l;v9;v9;3w;3w;3kk;v9;63k;3ki;63l;262;nc;2bl;ej;vc;16j;16j;1n3;3kz;61v
ei;ei;1e;ei;3l1;1n2;bo;59;3w;ei;na;bo;3kj;ei;1n3;63q;63q;3l0;3w;2bj;3kl;nc;2bo;2bo;50;50;50;50;50;50;63u;3w
16k;vb;vb;vb;nc;nb;1e;1n5;1n5;1e;1n1;3ko;643;vb;59;3w;ej;nd;nd;1n6;na;63u;63v;3kq;3kr;na;3l0;3kk;2bl;3km;ctk
6ie;1n4;2bn;2bn;nc;3kj;hq;hq;3ks;3ks;3kt;3kv;1e;63w;1e;vb;1n5;hq;hq;1n6;1n5;1e;7m;bo;7m;7m;7m;7m;7m;7m;3w;1e
1n1;nb;6ie;645;59;362;1n7;59;59;1n7;nd;646;59;59;3kw;1n5;647;64c;3l0;1n2;59;3w;1n3;3w;3w;ej;7m;7m;16l;16l
16l;ej;vc;nd;nb;1n8;642;ei;ei;ej;1e;1e;1e;7m;3kx;50;63t;63t;nd;1n3;ej;64f;3l5;64m;3l6;64m;3l7;1fy;3l8;651
659;656;o4;hs;nf;ne;98;6h;ne;16l;65h;3lj;16n;65o;64q;hr;2bt;ve;8w;65v;64z;654;6nr;650;1o5;hs;bp;2bv;8w;8w
65b;16j;3lp;ne;16n;ve;64s;nf;1i;656;2bx;3lg;98;16o;16n;8w;16o;1i;bp;1i;98;3r6;17v;17v;651;98;3l9;1i;16p;hs
65l;nf;1i;12a;2bq;98;ve;bp;2bu;3ld;3le;3lk;bp;3w;3lg;ep;65r;3li;65d;1i;65j;2bq;hs;6h;hr;2by;bp;1i;16j;16j;98
ve;3le;2bt;bp;16m;2bt;16m;16p;3lg;6ig;6h;65u;12a;2bq;6h;vd;hr;3lo;64r;16n;65q;2bv;2bx;16m;16o;98;65n;nf;3lb
ve;ne;16n;bp;nf;vd;64y;2bs;vd;16m;2bw;3l9;cvp;3lb;3ln;2bm;16p;8w;65w;2bw;ne;ne;65i;12a;3ln;2bq;6h;vd;1i;98
3lf;hr;3lq;3lq;65x;65x;3lq;aq;aq;3o0;1na;3lr;65z;1nb;3o5;1nb;1na;661;1na;3lq;1;1;1;68t;6ai;1;1;6c0;1ni;3nx;1
1;1;1;1;1;1;1;1;d0p;bq;66g;3m0+66h;66f;3m1;3m0;3m1;66f;66f;2c7;1;2c4;hu;66l;hu;hu;3m2;hu;3m2;hu;668;hu;n5;n5
n5;n5;n5;n5;bq;hv;hv;hv;hu;1;1;1;1;1;6bp;6bp;3nw;5a;7p;hx;16v;1;1;16u;3mz;nh;3ng;2cg;vg;3lx;66s;9a;1nr;hz
3mx;670;hy;1;hw;3mw;2d5;6ay;7o;7o;16q;6bj;nk;3nl;3mf;2c6;16q;hz;br;2ch;3ni;6aj+16s;6bm;1nv;el;1;vr;3ly;68o
2c7;1nf;2cn;1nn;2c9;2d1;1nv;nl;1;2c4;3ob;16s;3my;6aq;1;68s;9b;7p;2da;1;2cp;1;vg;diq;3nv;1;vr;7p;2ce;1nz;6b0
el;675;1np;6ai;68u;172;ht;el;2c8;16t;nk;684;1ni;ddh;7o;3og;3n9;vn;6bw;1nx;3mn;nm;1nj;99;3m;3mf;68a;691+4l
69i;1nx;1;6a0;vo;2cj;3mk;vp;3mk;6bs;67z;2cd;2d9;3od;2cc;3lv;br;6bc;2ch;2d8;nh;1;1nj;3n7;16u;99;3mn;3ng;hz;em
3m4;172;3mo;vn;2cs;5a;1;67r;67c;3nj;67p;3mm;vq;16t;1ne;172;2c7;1nd;679;em;1;1nu;9c;2ck;6aa;68j;16q;69l;66u
176;3na;3lz;3nz;hx;171;3of;662;nl;ht;174;1;9a;9a;174;3nl;ni;ni;vg;67e;4l;1;vk+6j6;67j;1;br;1nn;ng;vn;3m3;3nw
6a3;16s;nj;3m8;1ns;171;6au;vi;2ck;ht;2cz;3o8;6c5;66b;176;3mo;ni;hy;3od;vl;1ng;diq;1nc;1;vl;3of;vq;3ly;2c0
68z;1;68c;67m;2d0;1;6bj;9c;9a;67j;1;6ad;2cr;hz;1;16v;3nw;2ck;2cm;2cg;6bb;1;3mz;2cs;7n;1nx+3dl;3mj+2c1;3oe
2c9;dgg;3n8;9c;nj;5a;3nb;6bc;vm;hw+2cv;3m9;99;;3np;9c;2cc;3nc;2cx;vo;3of;1;6b6;1nn;68u;170;el;vp;em;4l+16z
3oa;2cw;692;3nn;2d3;vr;173;66e;6c2;3og;99;9b;3nn;6b6;6ax;2c3;1o2;16s;1nu;dab;14z;4l;1nr;hy;6a8;6bb;nk;vr;3nq
1;1;6b5;7o;df4;69b;16y;6c4;2cy;66t;1o0;vl;3o9;6a4;2ci;66e;8v;vq;16q;1ny;6ak;2d2;nm;99;ek;dhr+3nw;2d3;2d3;66b
1;69j;1nr;6a5;3ml;2cx;1;173;1nt;9a;1;3nc;3o4;vg;7p+d0c;3o7;vo;171;69n;3n1;4l;2d9;69p;1;1o2;1;bq;99;3lw;1nm
2d2;ni;1nw;hw;7n;7n;nj;1nj;3mn;1;vp;3mh;2cg;6aj;bq;1;6c3;1nq;68s;vf;em;1;br;nl;1nj;175;3mj+2c2;69m;1;diq;2c8
nj;1nj;1o1;1ne;2ce;3nm;2c0;3nm;3m;di1+2cw;vh;662;1nu;1nu;7n;1nr;3mw;68j;2d8;2c4;2ce;4l+66a;ek;99;99;66b;1
3nn;vl;1;2d5;1o2;8v;3n7;4l+dbo;2d2;673;6b4;1nt;1;69m;ng;66z;hv;1o0;bq;em;1;699;4l;6ao;nk+3n6;66r;9c;7n;2d4
1nf;6bb;9a;hx;hx+vq;2cl;vk;vi;vf;175;694;176;7n;2c4;9c;6a7;67y;1;vn;3lz;1nw;2ct;3nz;9a;6b5;2cy;5a;3na;3mh;1
vp;vm;16t;9a;2cp;2c5;3o2;3np;67k;vr;3mv;16u;3n0;9b;ng;1;16w;172;1nk;vr;em;nj;1o1;2bz+66j;1nr;6c3;el;1nk;vk
66c;ng;1;2cj;2cj;2bz;68o;2c5;68g;ht;hw;66p;3lw;66t;16q;2c4;3np;nk+2cn;4l;vp;174;1nw;675;2da;68q;1;6bu+7p;1nb
16y+dds;672;3n1;3n1;3ns;2bz;7p;6af;3n0;dab;hy;69v;6ba;2cl;3nk;68g;1;68l;3mo;1;nk;6al;hy;2c5;ng;vn;173+686
67y;3nv;5a;vq;3nf;1nk;3mp;vr;1np;69e;br;670;1nu;5a;hw;vr;1na;3o1;3o1;3o1;1nc;9b;6au;175;3ne+6b9;68n;16t;2d8
vo;br;3m8;170;2cv;1;1ns;6aa;9b;67l;6a9;ni;2d0;vk;nj;69i;674;1;6a5;2c5;el;3nd;172;6ab;vh;1;1ni;9b;1;1nq;1nf
3nf;vn;6ao;vm;67s;7n;3nc;2d1;1;hv;6av;hw;1;6bw;3mz;2d4;3o2;16r;69p;hx;hx;vn;d4f;3nr;hx;el;3n9;3n0;6as;7n;69t
3mu;1;2d6;2d0;vh;688;16x;1ny;1nd;2cm;1nf;3n7;3n8;67c;16y;2d6;667;1;vi;1np;16r;69q;7o;6am;68d;68e;66d;9c;7o
2cr;6b1;bq;6am;1ny;3n6;2d1;69g;vh;vh;1;1;3mh;1no;hv;66k;5a;3mp;99;7p;1;69d;3ly;nm;nm;3nv;66d;2cg;1nz;696;69m
1nc;175;1;9a;68h;3nw;7o;hz;hz;bq;14z;vm;669;1;aq;9b;hz;9a;684;1;1;6ah;16q;1;hw;1ns;3ml;16x;4l;1nt;6at;68s;vf
2c3+2d2;2c1;1nk;3nz;br;3ma;4m;4m;1o4;4m;2db;2db;2db;4m;4m;4m;aq;1mo;i0;5b;i0;6cn;i1;1o3;5b;vs;2de;i0;1o4;178
7q;1o4;3oj;1o6;3ok;3ok;i1;6cl;5b;5b;2dh;178;7q;1o6;3ol;3ol;1o5;7q;2de;2di;2dj;2dd;2dg;6ch;7q;1o6;vs;6cg;7q
3om;1o4;6cq;7q;1m6;1m6;5b;2de;3om;6cm;6co;7q;i1;i1+177;2df;1o5;1o6;i0;i0;2dg;177;5b;5b;vs;1o4;5b;3hf;3oo;3op
vs+dnc;6d2;5b;i1;i0;6d3;7q;5b;6cv;6cp;6ch;1o3;5b;3py;6d4;vs;i0;do3;5b;1fz;4n3;nn;3oq;bw;6d8;2dl;6d7;bo;3oq
64p;3oq;1o7;3or;3or;1oa;nn;6dg;179;cin;i2;179;9d;6da;6da;6da;9d;9d;6db;6dq;6db;179;179;3or;9d;6dc;6dc;3os
6dc;3os;no;3os;1o9;3ot;3ot;3ot;en;9d;en;en;en;9d;i2;bw;i2;bw;6ds;i2;bw;en;9d;6dd;6dd;1o9;i2;1o9;i2;bw;en;6d9
6d9;6de;9d;9d;6df;ho;en;en;6dg;dt0;i2;en;bw;6di;6di;i2;bw;1oa;9d;9d;9d;3l2;9d;1o9;9d;9d;179;en;6dj;6dk;6dk
6dj;3ou;6dm;6dm;3ov;nn;nn;nn;1o8;1o8;1o8;1o8;i2;6dp;en;3ow;9f;1o7;3l3;no;1oa;6d8;2dm;no;2dn;nn;2dm;2dm;1oa
1oa;nn;16n;6du;6dv;6dv;3ox;3ox;no;cin;6d6;6d6;3oy;3a0;3oy;np;np;np+lt;np;6dw;np;3oz;2do;i4;17a;tm;5c;3p2;nq
nq;3p1;6e4;bs+2dq;bs+2dq;bs;17b+2dr;17b+2dr;6e5;bs;i4;3p3;2dv;bs;bs;bs;6e6;6e9;6e9;1oc;5c;5c;6ec;5c;5c;17c
6ed;bt;bt;bt;bt;bt;6ee;bt;3p4;3p4;6ei;1ob;5c;dv9;5c;6ek;3pb;1g4;3p5;3p5;3pa;5c;2dt;6em;dvk;6ep;ay;6en;3p7
3p8;3p9;1oe;1oe;1oe;1oe;3p9;3p9;6eo;3pa;3pb+duo;dw0;3pb;20s;6et;dy2;6ee;6f7;2du;i4;6es;17a;5c;5c;6ef;6ef;6ef
i3;3pf;2dv;2dv;3pg;6eu;6eh;2dw;np;3pc;vt;vt;vt;2dx;2dx;20s;6ew;6ex;6ex;6ey;365;tm;3pi;5rh;i3;2dw;6ez;6ea;3pj
5c;3pj;3pj;3pj;17d;17d;17d;3pk;6f0;6f1;20s;3p8;3pl;3pl;3pm;3pm;6f5;6f6;nq;38b;2dz;2dz;3po;i4;i4;gq;3pn;3e8
6f3+1of;1of;md;2dw;6fm;6ga;z;nr;nr;z;17g;1l;4n;1l;6g9;2e3;9e;3q5;3q0+1oh;2e0;17h;z;z;vv;z;6g9;9e;17f;z;3q6;z
4n;9e;3q5;6fy;vv;1og;3px;di;6fn;4n;17f;17g;z;3pu;vv;4n;z;z;6fk;2e1;6fn;vw;1l;di;z;5d;z;2e3;6fc;z;2e4;6gc;3pz
6fy;17g;4n;31x;1og;9e;17f;di;17g;2e2;1l;2e4;4n;4n;17f;di;17h;3q3;4n;1l;17e;vv;17g;1l;z;1l;6fr;6fa;3py;1l;6fv
6fi;5d;3pt;4n;nr;9e;nr;4n;6fx;1l;6fl;3pr;17f;6fg;6ft;3ps+3q4;1l;1l;17f;1l;1l;9e;3pt+3q2;1l;4n;z;17e;vw;z;6fm
3q1;2e2;3pu;z;z;2e4;z;1l;2e2;4n;1l;1l;z;5d;6fi;1l;6fb;6fr;9e;nr;6gh;6gi;3q7;6gg;6gk;2e7;2e7;2e7;3x;3q8;3q8
3x;3x;6gl;3qa;e26;e26;e26;e26;e26;3q9;3q9;3q9;2e8;2e8;2e8;3qa;3qa;3qa;3qb;3qb;3qb;6gq;6gq;3qc;3qc;3qc;6gp
6gm;6gm;6gr;6gs;6gs;6gn;7r;7r;7r;7r;7r;7r;7r;7r;7r;7r;1oi;1oi;1oi;1oi;6gu;6gu;3qf;3qf;3qf;6go;6go;7r;2e8;3x
2e9;6gn;2e9;2e9;3qg;3x;3x;3x;gq;3x;3x;1oj;3x;2ea;2ea;2ea;2ea;2eb;eo;eo;eo;eo;eo;ns;ns;ns;ns;ns;2ec;6i;6i;6i
i5;3qk;6i;3y;3y;3y;3y;3y;3qe+3y;6i;26;26;26;26;26;26;26;26;26;26;26;26;26;26;26;26;26;26;6h9;26;26;3y;3y;3y
3qm;6i;3y;2ee;3y;3qe+i5;i5;i5;i5;6hf;3qn;3qn;1oj;gq;51;6hj;6hj;3qo;51;17i;3qp;3qp;6hk;3qq;3qq;17j;17j;17j
17j;6ho;3qr;17j;vx;vx;vx;vx;3qs;3qo;vx;6hp;vx;9f;9f;9f;2ei;3qu;3qu;1ok;1ok;2ej;1ol;1ol;1ol;7s;7s;7s;7s;7s;7s
7s;7s;7s;7s;7s;7s;6ht;51;nt;6hv;2ek;3qv;2ek;3qv;2ek;3qv;2ek;nt;nt;nt;nt;nt;lz;51;2y5;2y5;6hx;6hx;51;3qw;3qw
w2;w2;w2;w2;6hz;51;15t;nu;nu;nu;6i0;nu;nu;3qy;3qy;3qo;6i3;6i3;1om;3qz;ep;ep;ep;17l;17l;17l;17k+1jj;1om;3r0
6ic;as;ep;17l;3r0;ep;ep;7s;3r9;as;6i5;as;6i3;6i5;3r2;ep;6i4;2en;2en;2en;2en;2eo;17m;3r1;3r0;2el;39p;2el;3qz
3r1;vy+1om;3r1;vy;17l;17k;2eq;17n;2eq;2eo;6i6;6is;i6;3r4;6ir;3r0;5f7;2el;6iu;2es;6is;2et;d;d;d;d;d;d;6j3;9h
d;3rb;3rb;vz;3rd;vz;6iz;vz;6ix;n;9g;9g;9g;nx;9g;9g;9g;nx;nx;9g;9g;9g;nx;2eu;n;d;i7;i7;i7;2eu;3ri;9g;nx;1oo
2fn;9h;;9h;9h;9h;3rk;2ev;2ev;9i;9i;9i;9i;6j7;6j8;6j8;1p2;9i;2ew;3rl;6j9;6ja;3rm;3rm;n;1op;2ex;1op;1op;2ey
2ey;nw;nw;2ez;2ez;2ez;nw;eq;eq;3rn;nw;6jf;2f1;3rp;3rp;3rq;2f2;2f3;6jj;2f3;2f3;2f4;6jl;3sh;2f4;3rs;6jn;3ru
3ru;6jo;3tn;1oq;1oq;1oq;1oq;2f5;17q;17q;17q;17q;6jp;2f6;3rv;3rx;d;6jr;3rg;1or;3ry;n;i8;3rw;i8;i8;i8;i8;3rz
3rz;i8;17r;17r;17r;17r;17r;17r;2fv;bv;3s1;17t;17t;17t;bv;n;2f8;2f8;17t;17t;3rf;bv;2f7;6jw;3s3;bv;3s4;6jy;6jt
6jt;17u;i7;6jz;6jl+2f9;bv;bv;6k2;3s7;3s7;1ou;6k5;d;1ou;1ou;3s8;3s8;d;6k3;17u;1ou;6k4+3sa;6k6;6k5;6k7;3sa+efh
3sa;1ou;6k8;6k8;bo;6k9+eft;1ou;1ou;17u;17u;17u;1ov;1ot;;6ke;6kc;6kc;6ke;1ov;1ov;1ov;1ov;1ov;1ov;3sb;1ow;7t
3sd;7t;bv;7t;7t;7t;2fa;6kj;35;35;2fb;2fb;6kl;35;9j;6km;9j;9j;9j;9j;6kq;9j;35;35;35;35;3se;35;6kt;35;35;35
3t9;35;35;35;i9;i9;6kz;6l0;6l0;3s9;3s9;3s9;6l2;6l3;6l3;2fa;2fd;2fd;3sh;3sh;5yo;1oy;1oy;3si;w0;17o;17o;17o
17o;17o;1oz;2fg;i9;3sj;1p0;1p0;2fh;w1;w1;2fh;2fi;6ld;2fj;2fj;6lg;6lg;6lf;3sm;3sm;3sm;nv;w2;w2;9h;6li;9h;6lj
3sn;6lm;nv;nv;w3;w3;3so;2fk;2fk;1p1;1p1;2fm;ny;ny;32v;2fo;2fo;2fp;2fp;6lv;2ft;6m7;1p2;3su;6m1;6m1;3sv;3sv;n
n;3sx;6m3;2fr;3sy;3sy;2fr;2fr;ia;6m5;2fs;3t0;2ft;3t4;6m8;n;1p3;1p3;1p3;1p3;1p3;2fu;6m9;nz;nz;nz;nz;nz;nz;2fd
2ft;d;6mf;3t4;2fv;n;ekn;3t5;3t7;6mh;6mi;3t8;1p4;bv;17p;o0;o0;2fx;17p;3tb+3t3;3tb;3tb;6mo;6mo;178;3tc;178;3te
o1;d;3tf;3t9+elf;2fy;ele;2fy;6mu;d;3tg;3th;3ti;aq;3tj;3tj;d;2f9;d;2g0;3t9;6mx;2g1;2g0;3to;2g2;3to;n;d;d;n;w0
i7;d;d;d;2fg;d;d;d;9h;d;n;20r;gn;o3;go;1f;1f;182;182;equ;er4+6ob;3ts;es;6od;es;2p;9k+6n4;2p;6n5;2p+3tx;2p
9k+epk;3tp;9k+6n4;9k+o4;2p;9k+3u5;2p;2p;2p;2p;2p;9k+o4;9k;9k+o4;3tp;2p;2p;2p;2p;3tp+3tx;2p;2p;2p;6n6+er6;3lp
3u2+2g3;3u2+6nw;o2;2g4;2g4;3u3;6n9;3tr;1p5;2gc;3ts;6nm;6nm;gn;o2;6nc;2g5;2g5;6o6;go;gn;1jk;eoa;1jk+6nd
eoc+50q;6nd+50q;3tu;1f;3tu;3tu;ib;ib;ib;ib;ib;ib;ib;ib;17y;17y;17y;17y;17y;6o7;3ts;1p5;3tw;3tw;2g6;es;17x;o4
6ny;6nf;6ng;ic;ic+eri;6mz;er;6nl;3u1;3tq;17z;epf;es;1p5;17x;3tx;1f;3u8+2g6;er;3oj;2g3+esv;17x;180;o4+o3;6n8
1f;1f;gn;6no;6n1+2gb;14k;17x;17x;17x;17x;6np;2g7;2g7;o3;o3;3tz;6nn;er;o2;3u6;6o2;3u4;1f;6n2;6nu;6nu;es;3ua
gn;12b;es;1f;1f;6n1;2g6;6nx;1p6;180;es;2gb;er;o2;o2;3u4;go;6nk;3ts;ic;2gc;2g9;180;bw;ic;2g4;er;gp;6o2;ic;enu
o4;1f;o2;3ua+6n7;gp;2gc;1p6;3ts;1p6;181;181;181;181;6o4;6ni;ep5;2gc;2ga;182;2g6;o2;6nu;er;epy;3u4;es;17z;6ni
6nc;181;6o9;go;3ku;6oa;er;6o1;2bm;1p5;2gb;er;1p6;6n0;o2;3ts;6na+eso;6o5;3tt;3ts;1jk;ic;enu;6nd;n2;ic;3u6;1f
bw;6dh;6oe;6oe;2gd;bw;6o1;ic;6n6;gp;gn;gp;go;h;h;183;183;183;h;3uc;184;184;184;6ok;5k6;3ud;6og;h;2ge;3ue;3ue
h;h;h;h;6oo;ie;o5;6op;etw;5e;5e;6oq;5e;5e;5e;5e;5e;2gh;5e;2gh;5e;2gh;5e;3uf;3uf+ebs;6or;3ug;5e;5e;id;w4;w4
w4;w4;w4;h;euv+evu;h;185;185;185;185;185;185;h;186;186;2gg;h;h;h;h;186;186;h;6ow;2gf;14n;b;w5;w5;2gf;6os;6ox
6oy+6ox+6os;3ui;6oy+6os;h;h;h;h;9l;9l;9l;9l;9l;h;2gi;2gi;id;h;186;id;id;187;187;187;h;3ui;12c;h;w6;6pg;3ub
3ub;3ub;h;3ul;3ul;3ug;188;3um;3um;gq;he;he;he;he;6ph;h;183;183;3uc;33;6oi;6pn;w5;h;h;o5;o5;ie;if;h;if;ig;ig
1p9;if;if;if;h;ig;3un;h;1p9;h;36;36;36;36;36;36;36;36;36;36;36;36;36;36;3uo;5k6;6pl;188;if;w5;188;188;2gk
2gk;h;h;h;w5;if;2gj;1xd;18b;2gl;18a;3ur;18b;1pa;6qo;z2;5f;5f;o6;o6;o6;o7;3uw;1q;wa;wb;3ux;1pr;e;18c;2go;wc
ih;1pm;wb;o9;5h;2gl;oa;wd;wd;2gv;ob;3v4;3v4;3v4;4o;4o;4o;18d;oo;1pk;6qy;18d;18f;6qz;5g;5g;5g;5g;5g;6r1;18f
18f;6r1;5g;5g;6qw;6r8+44;bx;bx;bx;bx;bx;bx;bx;bx;xf;6r9;2h0;oj;2h2;od;oe;oe;oe;2h5;1pn;3va;1po;5h;1pl;4;1c4
1pl;6rn;40;40;we;we;40;40;i;3zh;3vg;1pq;436;40;3vj;3vm;qd;3z;6rt;6ru;18i;1pr;3ve;ii;ii;ii;ii;ii;ii;5h;6rx;1b
3vk;jz;2ha;2ha;eu;3vl;2hc+1z0;5w;5k;8d;4;5g;6qy;3z;6sc;0;c0;2hd;2hz;3;2he;5i;5i;5i;5i;0;0;e;2w;e;126;7u;2q
2q;1pt;2q;2q;2q;6so+1pt;e;6st;1pu;1pu;0;9m;1v;1v;27;27;2hi;2f;2hi;2f;2f;41;2f;2f;6sy;oh;65;2hj;0;3;1pv;1pv
fx;fx;fx;fx;3w9;3yv;3w9;2hl;7x;28;1b;oi;1pw;a;a;a;a;a;a;a;a;wf;a;a;a;0;2b;2b;2b;2r;2r;2r;2r;2r;44;44;44;44
44;2r;7w;7w;7w;7w;0;0;0;6tg;6th;1da;2r;6tj;k;6ti;a;a;2im;18q;18m;18m;18m;18m;0;0;j8;1pz;wt;1b;2hp;1q1;2j4
2ht;wh;1c5;wh;6wj;3w8;3d;ew;ew;ew;0;9p;9p;6j;6j;c2;ij;ik;0;c2;2hv;3wd;3wd;ol;ol;41;4p;4p;6sd;wi;wi;wi;il
6uf+1q1;6ue;18o;18p;1q5;3xf;18r;18s;ol;2hy;2qy;wj;5j;18t;oi;3wi+0;k;5j;6uw;6ux;on;42;42;42;jr;2s;2s;2s;2q
1q7;ik;3wt;1b;1g;8h;6v6+1g;5m;1v;6va;6va;116;5+7;3wx;1br;1br;2i1;2i2;ww;1a;18v;1a;18v;1a;1a;3x2;1qa;5k+0;5k
7y;7y;2i4;7y;6vk;7y;6vj;6vl;5k;5k;7y;7y;5k;7y;5k;1qb;18l;wk;85;3xf;oo;18w;28;28;28;ex;6vu;28;28;ex;2vb;0;ex
0;6yu;3w9;6vz;1qd;1qd;e;wl;18x;wl;2i9;wn;2i9;41;1qf;1qf;1qg;3x8+0;6w6;0;3xc;1v;2f;6wa+19m;2ia;3xh;3vz;7z;7z
2b;2b;1q3;7z;7z;6wh;6wk;7z;3xi;3xi;2ib;190;190;1g;wm;wm;ot;ot;8p;8f;wn;3xj;42;3xj;op;2id;3;wn;3xk;3xk;3xk;op
3xl;1w;1w;1w;6wt;191;1w;2qq;gk;gk;ey;ey;6wz;2x1;3;4f;29;4f;4f;29;29;49h;29;29;c3;c3;18s;41;5j;18s;37;37;e;c3
6xc;85;ij;3;2ip;2j7;2j6;1qi;45;2pf;c4;al;al;c4;194;194;wh;6xh+wp;3;6xi;40+6tk;3yv;3xz+0;3xz;2if;os;ez;2ig
195;195;on;0;c0;0;0;c0;c1;3;fcq+0;72q;0;wq;0;0;6xp;3y7;120;c2;3;6xq+ik;1ui;7v;0;3;6xs;5l;5l;5l;1qu;19b;ot
19g;0;3y9;3;0;28;l2;0;28;0;6k;6k;6k;6k;4d;6k;0;0;0;0;ex;ga;1wj;199;10m;3yf;199;1wj;6y6+f7v;19a;1qo;1qn
6y8+19a;2a;2ij;44c;2a;2ij;2a;2a;6yg;6wb+3vt;3vt+6wb;27;yg;43;1v;6yi+43;6yj+0;1g;im;im;27;2f;3yp;3;c3;2il;5i
6yo;6yq;0;1qs;5m;x0;19c;0;3yu+1g;1b;0;0;ov;6z2;wv;wv;2b;2b;2b;2b;2b;6z4;6z4;3;1q2;2b;l1;28;1qc;1qm;e;e;e;19e
wd;io;19f;19f;28;19g;6j;0;c5;c5;c5;6zj;4;c5;e;2q;2q;7v;2q;y;3;29;3zb;ft;ip;wy;1r2;19j;7ri;47y;2iw;1q4;a;28
9o;9o;4a;9o;9o;wz;3zf;ft;wz;702;0;0;0;3;1yo;706;0;6xy;0;ex;2b;1g;c0;6l;6l;709;70a;70a;709;6l;6l;6l;c0;2iy
2ix;3zk;9n;3zl;0;44;44;44;6;0;3zo+0;1r4;0;46k;5k;5k;0;7;0;0;0;4bx;c0;0;3;1qt;70g;wh;3;19l;18o;43;0;0;1aj;2s
2s;0;0;7y;fiy;0;0;3;3;70l+2v4;c2;3;d1;3;70n;0;7z;2j3;2j3;0;3zr;7v;2f;3yn;2a;3;rf;0;3;x1;0;2f;3;0;c0;0;3;0;0
3zv;196;0;4f;0;0;0;c0;a;f0;8u;3;oi;0;0;3;a;a;3;0;0;ev;0;3;70h;0;0;3;0;0;3;0;1b;2a;3;c0;0;3;43;3;a;3;719;80
x2;xb;xp;19x;2ja;x3;2c;x3;iq;u;iq;19n;1r5;x4;1r7;407;19p;19p;407;19q;3e;409;2jd;40b;1r8;2je;1r9;c8;82c;2jf
40c;ow;ox;iu;2g;x8;f2;f2;1cm;1rb;1m;f1;721;722;2g;2jw;f3;f3;f3;16;16;2ji;2ji;40n;40o;3;1x;40r;1x;x9;1re;1re
5p;5o;5o;2jm;38;45;45;45;1rf;72r;6m;6m;6m;5o;2jm;is;is;ca;19v;40x;82;732;82;c7;411;1m;1m;1m;1m;2jq;19w;19w
1m;2h;c7;4q;4q;2t;2jt;19x;38;xa;xa;xc;2jt;f6;f6;38;38;417;38;1x;83;83+6o;iu;6n;6n;6n;6n;6n;84;2jw;1a0;1a1
1re;4bd;41k;41k;41e;1a0;5o;29;2lu;5p;5p;5p;5p;5p;5p;1ro;1ro;1r5;1fn;4gd;1a3;1a4;f7;3e;f5;1x;f7;c8;cy;38;2k2
2g;41r;zm;19x;f8;6;fpo+2oe;74l;3e;cy;l;19t;10;9r;10;2k4;74r;f8;m;41v;2k5;m;p3;p3;41w;4r;762;iv;1rs;4e;41y
41y;1a6;8t;1ru;89;xi;xi;1n;41z;2v;2v;p5;p5;1rv;fd;2k8;2k9;2ka;f9;f9;f9;pu;f9;6o;6o;6o;p7;42a;1ac;fa;fa;fa;6t
pm;xj;1ry;3a;1ry;jc;c9;xl;75c;1ti;1a8;42e;2kg;fb;xn;xm;xh;79m;18m;9r;ix;fc;1n;cc;9s;2km;iy;iy;2ko;1s3;6p;78b
5r;2kp;c9;c9;c9;42k;xh;42l;1ru;89;89;ca;ca;1s5;m;1al;6q;6q;1s6;3a;3a;flc+3a;3a;u;u;iv;u;765;a8;2kz;pf;42u;9v
1al;769;6s;1a7;cb;1s9;1s8;1sc;2vh+xt;432;76f;6r;l;l;6ql+434;xu;xu;2m4;4y;cb;76l;fh;2v;c1;cc;cc;1sj;cd;1sl
437;437;43b;1a6;u;1sn;6r;1sn;43g;6r;9y;rk;xv;1ap;1ap;4kd;43e;pj;1sp;pk;2ld;1sp;pl;1ss;1ss;1ar;10;ff;ff;ff;ff
xl;ff;ff;1as;1ag;xm;xm;5q;m;m;j4;fi;fi;2ln;1sw;77z;2t;2lq;2lq;j4;xy;u;1aw;785;1bb;431;2u;2u;43w+2u;pp;pp;pp
1ay;m;5q;m;86;f4;2lz;pq;pq;440;5s;5s;u;y2;y2;y2;cg;2m2;78m;74l;5r;5r;1t4;5r;u;2m3;pt;ch;88;88;fj;cf;44a;9u
9u;ch;8u;9v;y6;78x;fj;1b2;5s;5s;6t;6t;44g;44g;l;l;l;1t6;1t6;2m9;u;44j;5t;10;9w;9w;c0;1t8;1t8;1b7;2lc;zh;wf
1z;1z;2mc;y3;1z;1z;9w;44t;9w;1ta;44n;42c;3b;2v;3b;1tc;9x;2mf;j5;j5;79w;1td;2xr;1ex;1tc;2mh;ko;1sq;89;1te;y5
9y;1b9;9y;9y;78a;1ax;xy;1tf;1tg;fk;fk;1ao;44a;1th;10;44x;2mq;43s;pe;1ti;y9;4y;fl;m;6s;5y;4a;5y;l;5s;5s;c9;l
10;7hn;l;cb;40v;10;10;1n;p8;45c;86;5q;9w;2mi;cr;1st;45d;f8;f8;6q;iv;1an;1c;1c;7bl;1tp;1c;17;17;g03;12;fm;1c
20;2n5;1c;8a;8a;1c;410;45h;1tr;ya;1ts;yb;7bv;yb;yb;20;20;1tt;1tu;1tu;1bf;1bf;0;7bt;2v;ci;ci;ci;3c;2nk;9z;9z
9z;9z;9z;3c;45n;2ne;7ci;8a;8a;8a;8a;ci;3c;6u;fn;j7;j7;j7;2nh;45o;1bg;6u;6u;6u;1bg;fm;fm;2;3j;4dy;7c7;6u;5x
5x;1ty;a0;a0;2nj;4jc;1tz;2nl;1bh;7c5;7f6+pz;pz;1u0;1u0;1u0;4d;20;1u1;ra;1u2;1c;6v;6v;6v;6v;1u2;10y;6v;af;6v
6v;6v;1c;1c;12;461;41s;rq;1wy;g33;1bg;ye;ye;7df;1c;3c;pz;1ts;1yj;j8;7dh;17;17;1bj;yg;yg;2i1;5u;a1;6w;6w;5u
ck;ck;q0;q0;8c;5u;5u;5u;5u;5u;7dv;q1;ck;6w;46a;de;2no;a1;a1;a1;1u7;21;6;46c;7e3;21;6w;a1;6w;a1;37;q0;wb;q0
87e;17;aj;1bj;7ed;cl;2ns;18b;1uc;1uc;1uc;18b;1uc;q1;2nt;cl;21;1bj;5u;cl;21;yf;3d;3d;46k;1wz;9;6x;3d;1fx;1bq
q3;47o;cm;5v;5v;4d;5v;yh;yh;fo;co;fo;fo;fo;fo;1ue;1q;7eu;ym;1bs;1by;jb;ji;2nw;1p;cm;jc;jc;7ex;yi;yt;1bt;1uf
2o0;2q5;9;46w;9;9;9;9;9;7f3;5w;5w;12;5w;5w;qr;47;1q;1uf;1ug;46z;46;cu;5;ym;cn;qd;1uu;qd;qd;1uh;1uh;0;0;1ui
1ui;1ui;c;473;c;2o3;cn;1bu;cn;474;474;z4;z4;z4;c3;7ff;q;1uk;q;q;1uj;48;46;2o8;2w;2w;2w;2w;2ob;9;2w;2w;479
479;2w;9;9;9;9;2w;2w;9;7fs;2w;9;6y;6l;6l;47a;k;yt;7fv;1ul;1ul;2of;2of;7fw;5;4a5;cp;cp;cp;jd;1um;1um;cq;cq;i
2oi;cq;i;2oi;7g6;i;i;i;i;7g8;11;11;a2;1by;yk;cr;cr;fp;cr;cr;7li;cr;cr;11;11;3zx;yk;yk;cq;2ol;1um;q4;2ok;2ok
2ok;q4;1c0;1c0;i;7ge;cq;47h;2ol;cq;i;i;i;i;ew;yl;1bv;1bv;47p;46t;7gk;47g;2pk;jd;1uo;4s;4s;4s;4s;4s;4s;4s;1bz
1bz;4s;q;2i;je;je;q;7gt;2op;y;y;y;y;7gv;y;y;y;7gy;fr;6z;6z;6z;6z;2s;48w;6z;6z;11;47w;9;9;9;9;9;9;9;9;9;7h2;9
9;9;9;46w;9;9;9;0;1ur;47z;i;i;i;7h5;2px;i;7h6+fr;i;jf;i;jf;47z;5v;13;7et;a;19a;19a;k1;k1;2p6;2ov;2ov;fp;fp
q8;1c1;jj;i;11;2r;9;1ur;9;9;46m;yo;480;1a;1a;7hl;7hl;9;2ox;yp;112;yp;yp;9;2ox;i;ys;i;11;i;2w;i;i;11;i;2r;2oz
yl;ww;c;1q;2oz;486;cs;1c2;487;8d;8d;8d;8d;2i;2i;65;2i;2pl;2i;7i0;2i;2i;2i;2oc;1ut;65;1q9;1rf;65;2o7;co;a4;a4
2x;co;3z3;48d;7fv;1c3;1uu;qd;1c3;48x;1c5;1c5;1c5;1c5;a2;19;ct;ct;a5;a5;46;1c6;19;19;19;12;12;12;q;12;12;12
7ie;462;12;12;12;12;12;49f;19;a5;a5;1c6;19;19;ct;1c6;48n;48p;48p;7su;1c8;19;q5;fr;q5;q5;jf;1c8;q3;fq;7j2;48r
48s;yr;f9;yr;2p7;2p9;3d;q7;47;k5;1ux;1ux;c;8e;8e;8e;47;8e;1c9;1c9;48t;0;yt;a3;a3;7;7jg;1uz;yu;q1+1v0;1v0;1v0
2y;a6;a6;47;7j6;47;47;a6;7;a6;gi5;48z;7jm;1q;yv;8bz;1cb;7jo;7jp;jh;yw;yw;yw;2pg;1a;1a;1a;4l3;1a;1a;1a;1a;yx
yx;491;2ph;5;7jx;7k1;ji;5x;7k4;q9;jj;jj;2pk;2pl;7k7;yz;8m;1ur;a;4;1v6;2pq;2po;1cc;1cc;49q;1cd;1cd;a;yz;yz
7kb;a;49a;7kc;yz;1cd;11;6y;11;a;2pr;ke;ak;2po;c;c;0;c;c;c;4t;c;c;c;c;c;c;c;1v7;1v7;c;c;c;c;c;c;q4;c;2pu;yz
1a;jk;z0;49e;49e;4t;4t;1v9;z1;z1;3yl;4ee;49l;7;cu;cu;4t;qr;2pv;qb;w;k;qb;49n;w;4u;49p;46m;1qo;2q;qc;qc;qc
7kx;1cf;1cf;7s1;ab;49t;10m;yy;qe;z7;z3;z3;q5;a3;i;a;1vc;1vc;q8;2q0;fs;fs;2q1;a;1ec;49x;1a;1a;qe+z5;2q3;1ci
1ci+c;z5;z5;i;z6;4a1;q;3zx;q;4a5;q;q;ft;8f;8f;k;1cj;7nc;jl;q;6y;6y;2o5;477;ft;1vd;12;ot;gnb;2q6;2q6;2q7;4u
4u;4u;wr;2q8;z7;z7;z7;3z7;z8;z8;a4;y;y;y;2qa;8f;jb;cn;489;qr;1va;za;a;a;2qd;fu;fu;fu;7vc;fu;fu;cv;cv;cv;cv;q
4ak;4ak;0;1pt;2x;fv;4an;cp;a;ov;7;2qe;jm;jm;2t4;6y;6y;483;1ck;1ck;1ck;1ck;i;fr;480;46o;9;2x;7me;q;1vk;1vk;jc
9;9;2w;11;jf;12;yu;2nv;cu;i;i;y;1ck;jg;6x;4u;fq;4at;c;jb;89r;c;9;1cj;9;2w;c;1q;c;9;9;1c1;9;9;7mg;7lx;2w;z7
z0;k;k;cx;1o;1o;1o;1o;48;48;1o;1o;1o;1o;1o;1vm;1vq;2ql;1o;8n;cy;1cl;cw;fy;fz;fz;zd;8g;8g;8g;cz;1co;29;1vt;ze
2qo;d0;1vo;k;1te;2qp;7og;2qp;cz;1vp;1vp;2qq;2qq;7n5;2qr;k;8i;8i;8i;8i;cx;jn;jn;cx;2qi;7n8;48;48;jn;2qu;48;8h
1vp;d1;d1;4b8;6y;7nf;1vs;1vs;1vs;w;w;w;w;w;w;4b9;6z;6z;4b9;1cq;8h;8h;1cq;1o;w;w;w;w;w;w;w;w;71;71;2i4;w;7nn
w;w;7no;1vt;7nr;qg;4bf;2qx;qg;2qy;2qy;2r9;2i4;2qv;w;71;7o0;4bj;2j;4bk;2j;5y;5y;7od;qh;7oh;7oh;4bm;ex;k;49;k
4e;1vv;4a;4a;a7;a7;a7;a7;a7;1co;4a;a8;cw;jp;jp;qi;1vx;qi;jp;4a;jp;5y;qi;1z8;qi;qi;jp;zi;g2;k;zd;4bs;2r6;7pc
qj;2r7;7pg;zh;k;2r9;1cu;k;4bz;8i;w;49;w;4b0;d0;cy;2ql;k;2ra;k;1vz;k;4b;4b;a9;g3;zm;zn;4c4;3e;3e;3e;3e;3e;3e
2k;2k;a8;1w0;4v;1w5;2re;2k;zp;7q9;43n;2rg;4c9;4cc;2ro;1w7;1w7;2k;4v;zq;7qg;zq;d2;d2;7qk+qm;zr;2k;2rk;2rk+1cy
1d0;1zz;1d0+7qp;4cg;2rm;7qr;0;2rn+1zt;4ci;4ci;xf;8cj;776;1wd;1wa;1d5;in;jr;jr;2rs;1d4;zv;1wc;1d6;1d6;1d1;zx
1w8;zy;2rr;2k;3e;2rz;2rz;7rd;424;zk;zn;5;10r;2;5;2;2;2;2;2;2;4cu;d4;2;5z;5z;5;1r;2;4cv;2;qo;qo;1d9;7rp;k2;7
7;1da;1da;k5;1da;ad;jt;s5;7rr;4d2;2;7rv;qp;ab;qp;ab;ab;zz;5;7s3;2s5;4d5;ah;r0;2s7;2;5;4d8;103;7s0;5;jg;2;2y
2y;4d9;1db;1db;10a;4db;jb;5;104;105+7;jv;72;2;106;4dg;2z;1wl;7sn;2;1wn;1wn;107;ac;ac;ac;108;2sb;8j;5w;4t;49
2tg;1wr;r;5;1df;r;d4;1p;1p;1p;1p;1p;qs;qs;r;4dp;r;72;4f9;co;ah;72;r;r;r;1wk;2si;1dm;61;61;76;76;2sj;1wu;1h
1di;76;r;r;10e;2sj;73;73;73;73;1dq;10g;r;2;4dv;qo;5z;5z;5z;5z;5z;qz;5z;7b;10l;d4;7tx;d4;10e;qu;7u3;3f;3f;2
1dj;10g;10g;qu;2;d4;2;2;ad;47;ad;ad;ad;g7;g7;10h;4dz;10h;10h;1r+10i;10i;d4;ad;1dk;2sn;1dk;2;1x9;qv;qv;qv;qv
60;60;1h;60;3f;3;7bn;3f;3f;3f;1h;1h;1h;1h;1h;5;qw;qw;1q;1q;1q;z9;2sp;2sq;2sr;2sr;2sq;2sq;1h;qx;qx;74;qx;4eb
qs;8k;8k;0;4eg;10j;10j+7;c;1da;c;c;4ei;qy;1ww;10j;10k;10k;10k;2;7va;2y;2z;7;ae;10l;k3;4el;4el;1dn;2;7ve;4en
qz;qz;7vh;1dn;1dn;af;jy;jz;74;74;2su;ag;74;2sv;ag;76;1r;1r;1r;1r;r0;r0;r0;r0;r0;75;75;76;76;61;61;74;2sw;61
1wz;1wz;ah;ah;2sy;ag;ag;ag;h6b+2tf;ks;4z;1x1;4ew;2;1dq;2sz;1dp;1x1;1ds;r1;1x2;4ey;4z;1p;r2;1p;8k;2t0;2t0;r3
5;4f3;7wd;4f5;2;7wh;2t2;1du;1du;1du;2;ad;49;49;ah;4fa;4fb;7wo;4f9;k2;r4;2;1dx;1dx;7;4dv+2;7wt;5;73;r5;r5;2
qw;8k;1x5;2ta;2t9;72;2l;2;1x7;r7;10u;10t;4fn;4fo;ad;k5;k5;2;g8;g8;2;7xq;3uu;1dm;4dn;4fq;2l;73;2;r5;2;2s7
1x4+2b;2tf;5;4fr;2;2;8;7;4fs;r;2;2;7;7xz;2;7;2tg;5;60;7xn;72;5;7;5;2;5;2;19l;1x3;7;8k;2;5;2;7;4dv;r8;7;10h;2
2;10l;2;7;7;2pm;7ya;3g;2ti;k6;k6;2tj;1e0;1e0;2tj;4fw;3g;3g;3g;7yh;77;77;2tn;1xl;2tr;4c;4c;78;78;78;4g7;2tt
xx;k8;4g8;2a;k8;20k;4g9;62;62;62;1xi;62;62;1xj;10x;10x;1b0;8m;8m;1e3;1e3;1e3;1e3;8m;8m;1e6;8l;7z4;4ge;9q;10y
4x;88b;4gh;dg;4gl;7zo;dg;ra;4c;4c;2tw;2tw;7yq;110;0;4c;1xr;1xr;1xr;4gq;1qc;4y;j;j;4y;j;j;j;1ea;1ea;1e8;j;j
7zp;4fw;80f;40f;4gy;2ua;2ua;2u8;2ua;0;k6;ra;4g6;10w;k8;ye;4gk;79;79;ga;ga;13;114;114;rb;rb;1ec;1ec;13;13;an
13;4h4;1xz;kd;rh;6;80r;30;117;117;4h5;117;117;1ed;ku;4h6;rc;rc;80w;kb;2c;kb;2c;6;465;ow;rc;80w;4h8;4h8;rd;d6
d6;d6;d6;d6;2uf;2ug;8n;8n;8n;8n;4hc;63;63;63;63;63;63;ai;ai;4hf;30;2uk;2uk;jz;30;2um;2un;d7;rf;1rv;79;1y9;1s
1s;1ek;1ek;rg;rg;4hr;4ht;rh;rh;rh;2ut;kd;828;1el;66;66;ga;4hw;1ep;ke;ke;ke;ke;ke;1en;kf;1yd;d5;1ye;30;1ye
82d;2uv;1ep;18h;1yf;82i;rj;2ur;1yh;4i0;4i0;79;6;1eq;1yj;4;13;13;2ux;ak;4h5;64;4i6;1ym;119;119;kg;kg;kg;kg
1ec;119;834;1yp;66;4ic;4ic;13;11a;11a;4id;6;6;6;4d;6;6;6;6;6;6;6;6;6;6;6;6;83j;6;6;6;6;83l;6;6;6;6;6;2v3;2v3
4d;4d;4d;6;45j;2ui;1s;83u+4ij;rk;1y1;1uy;30;g9;1yo;63;6;2c;6;8n;6;6;6;4d;30;6;rd;11a;6;6;8n;2uh;6;6;4d;1s;6
1ef;6;kb;kb;aj;8;8;8;8;8;8;8;11c;rw;1xg;2ka;1ev;8;rw;67;4iy;1w;2v7;2v8+68;1ew;11d;84e;2v9;492;1z4;1ys;1yt
4cx;4e;2vd;84n;7a;2ve;kh;kh;2vf;2vg;30;1m;d8;ki;68;68;rl;rl;rl;1yx;kj;kj;1yz;1z0;d8;1ez;7a;85;4ja;3h;d8;3h
856;1z2;1z2;4jf;7a;7a;io;3h;29;1z6;4z;1fk;db;ro;al;ro;ro;11x;85o;1z9;1z9;7b;1f3;7b;1za;1zb;3h;1zi;k;gc;gc;gc
gc;s3;rp;4js;gd;gd;gd;kl;kl;kl;85z;13;1f5;1f6;1f6;1f6;1f6;1ac;1zf;1fo;1fo;7c;11j;11j;2n2;11j;126;0;3;11n;8p
8p;8p;8p;al;km;km;2vs;ix;1f9;1f9;ko;4jk;1s4;1zk;86p;41v;4r;4r;11n;rl;y;d9;11k;2vv;y;2vw;2vw;7rk;1fk;2vx;rr
rr;86x;l5;4jz;rm;kp;kp;d9;d9;1ad;877;rt;rt;am;am;an;1yv;kq;8;5f;2w8;8;1zo;gg;gg;gg;gg;ks;gg;ks;1fc;gh;8;11p
gb;db;10m;rx;rx;1zp;1zq;1y7;kt;8r;8r;4jc;2wf;45t;4jj;8s;8s;8s;ku;11r;2w6;dc;4kh;11s;4kk;1zv;1zv;2wg;11t;11t
an;11u;4ko;6u;2wj;11v;s0;11w;11w;11w;s0;s0;kx;kx;3h;kx;cc;1zq;201;8;g5;4kx;11y;11y;43b;4z;al;2xr;4kz;89i;3h
1zv;8;89k;1yx;8;8;8;8;3;0;5f;ru;dd;4;3k;1v5;7c;4;2wn;4;2wo;4l5;de;de;de;de;de;de;de;11z;s1;4;37;s3;hqz;s3
1fn;1pt;0;120;3;4l7;8t;8t;3j;3j;3j;2ws;2ws;1w;8t;d5;4;2v6;gl;gl;205;2x0+206;1fu;s4;kz;207;208;2x2;2x2;s5;7c
2x3;4bs;8at;2x3;4lk;7c;1zf;1fo;1zf;3l;3l;3l;9m;2x6;2x6+6vw;8b0;ap;ap;4lo;4;4;3;4;1at;209;4;4;4lu;4lu;qj;1fq
20b;1z4;2xf;8u;l2;l2;l2;2xh;123;3k;8bl;124;124;124;4g;4g;4g;4g;4g;4g;3k;4g;3k;4g;4m2;8bs;125;125;125;78;4m6
2xs;2xl;2xs;2xs;j7;20e;20e;1a;20d;4mc;2xn;l5;2xo;l5;l5;l5;l5;4mf;20e;s7;8ca;l6;4mh;l6;4;3j;3j;4mi;4mk;1ww
8cf;3l;4;8c6;4g;s2;4;3k;4;3;4;4;126;126;126;4;4;20d;2he;4;4;4;8ct;4mp;3k;45;2x7;4mb;a0;4;4;4;4;4;4;4;2xr;4
8ch;4;4;3k;or;2xt;2xt;8as;1w;6sh;3j;8cz;4;4;4;4;5i;4;8;4;3;s8;6x;6x;6x;6x;4;4mm;4;l1;4;s2;8da+0;4;de;4;4;125
2xv;20l;2xw;2xw;1fw;8dk;1fx;1fw;dg;20n;20n;dh;dh;2xz;128;128;2hr;2hu;20q;4mx
`
