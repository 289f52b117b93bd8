using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>Emits the two bodies of a model: those of its members, or of a union, which delegates to its cases.</summary>
internal static class BodyEmitter
{
    public static void EmitRead(ResolvedModel model, BodyHost host, AccessorEmitter accessors, CodeWriter code)
    {
        if (model.Union is { } union)
            new UnionEmitter(model, union, host, code).EmitRead();
        else
            new FromJsonEmitter(model, host, accessors, code).Emit();
    }

    public static void EmitWrite(ResolvedModel model, BodyHost host, AccessorEmitter accessors, CodeWriter code)
    {
        if (model.Union is { } union)
            new UnionEmitter(model, union, host, code).EmitWrite();
        else
            ToJsonEmitter.Emit(model, host, accessors, code);
    }
}
