// SPDX-License-Identifier: Apache-2.0

extension BuiltInCPUMap {
    /// Where each feature shows: a CPUID leaf, subleaf and register, or an MSR and register; then the features by bit number,
    /// with the names that QEMU uses beside `=`, and `!` for what a guest cannot take along when it migrates.
    static let x86Features = """
        cpuid 1 0 edx fpu:0 vme:1 de:2 pse:3 tsc:4 msr:5 pae:6 mce:7 cx8:8 apic:9 sep:11 mtrr:12 pge:13 mca:14 cmov:15 pat:16
          pse36:17 pn:18 clflush:19 ds:21 acpi:22 mmx:23 fxsr:24 sse:25 sse2:26 ss:27 ht:28 tm:29 ia64:30 pbe:31
        cpuid 1 0 ecx pni=sse3:0 pclmuldq=pclmulqdq:1 dtes64:2 monitor:3 ds_cpl=ds-cpl:4 vmx:5 smx:6 est:7 tm2:8 ssse3:9
          cid:10 fma:12 cx16:13 xtpr:14 pdcm:15 pcid:17 dca:18 sse4.1=sse4-1=sse4_1:19 sse4.2=sse4-2=sse4_2:20 x2apic:21
          movbe:22 popcnt:23 tsc-deadline:24 aes:25 xsave:26 osxsave:27 avx:28 f16c:29 rdrand:30 hypervisor:31
        cpuid 6 0 eax arat:2
        cpuid 7 0 ebx fsgsbase:0 tsc_adjust=tsc-adjust:1 sgx:2 bmi1:3 hle:4 avx2:5 smep:7 bmi2:8 erms:9 invpcid:10 rtm:11
          cmt:12 mpx:14 avx512f:16 avx512dq:17 rdseed:18 adx:19 smap:20 avx512ifma:21 pcommit:22 clflushopt:23 clwb:24
          intel-pt:25 avx512pf:26 avx512er:27 avx512cd:28 sha-ni:29 avx512bw:30 avx512vl:31
        cpuid 7 0 ecx avx512vbmi:1 umip:2 pku:3 ospke:4 waitpkg:5 avx512vbmi2:6 gfni:8 vaes:9 vpclmulqdq:10 avx512vnni:11
          avx512bitalg:12 avx512-vpopcntdq:14 la57:16 rdpid:22 bus-lock-detect:24 cldemote:25 movdiri:27 movdir64b:28 sgxlc:30
          pks:31
        cpuid 7 0 edx avx512-4vnniw:2 avx512-4fmaps:3 fsrm:4 avx512-vp2intersect:8 md-clear:10 serialize:14 tsx-ldtrk:16
          pconfig:18 arch-lbr:19 amx-bf16:22 avx512-fp16:23 amx-tile:24 amx-int8:25 spec-ctrl:26 stibp:27 arch-capabilities:29
          core-capability:30 ssbd:31
        cpuid 7 1 eax avx-vnni:4 avx512-bf16:5
        cpuid d 1 eax xsaveopt:0 xsavec:1 xgetbv1:2 xsaves!:3 xfd:4
        cpuid f 1 edx mbm_total:1 mbm_local:2
        cpuid 12 0 eax sgx1:0 sgx2:1
        cpuid 12 0 ebx sgx-exinfo:0
        cpuid 12 1 eax sgx-debug:1 sgx-mode64:2 sgx-provisionkey:4 sgx-tokenkey:5 sgx-kss:7
        cpuid 14 0 ecx intel-pt-lip:31
        cpuid 80000001 0 edx syscall:11 nx=xd:20 mmxext:22 fxsr_opt=ffxsr=fxsr-opt:25 pdpe1gb:26 rdtscp:27 lm=i64:29
          3dnowext:30 3dnow:31
        cpuid 80000001 0 ecx lahf_lm=lahf-lm:0 cmp_legacy=cmp-legacy:1 svm:2 extapic:3 cr8legacy:4 abm:5 sse4a:6 misalignsse:7
          3dnowprefetch:8 osvw:9 ibs:10 xop:11 skinit:12 wdt:13 lwp:15 fma4:16 tce:17 cvt16:18 nodeid_msr=nodeid-msr:19 tbm:21
          topoext:22 perfctr_core=perfctr-core:23 perfctr_nb=perfctr-nb:24
        cpuid 80000007 0 edx invtsc!:8
        cpuid 80000008 0 ebx clzero:0 xsaveerptr:2 wbnoinvd:9 ibpb:12 ibrs:14 amd-stibp:15 amd-ssbd:24 virt-ssbd:25
          amd-no-ssb:26
        cpuid 8000000a 0 edx npt:0 lbrv:1 svm-lock=svm_lock:2 nrip-save=nrip_save:3 tsc-scale=tsc_scale:4
          vmcb-clean=vmcb_clean:5 flushbyasid:6 decodeassists:7 pause-filter=pause_filter:10 pfthreshold:12 avic:13
          v-vmsave-vmload:15 vgif:16 svme-addr-chk:28
        msr 10a eax rdctl-no:0 ibrs-all:1 rsba:2 skip-l1dfl-vmentry:3 ssb-no:4 mds-no:5 pschange-mc-no:6 tsx-ctrl:7 taa-no:8
        msr cf eax split-lock-detect:5
        """
}
