using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Emits the codec of an enum: a struct nested in the model, with a switch over the UTF-8 names for reading and a switch over the
/// values for writing, without strings or dictionaries.
/// </summary>
internal sealed class EnumCodecEmitter(ResolvedEnum item, CodeWriter code)
{
    private EnumSpec Spec => item.Spec;

    /// <param name="accessibility">Private for one that is nested in a model.</param>
    public void Emit(string accessibility = "private")
    {
        code.SeparateNext();
        code.WriteLine($"/// <summary>Reads and writes <c>{CSharpText.Documented(Spec.DisplayName)}</c>.</summary>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"{accessibility} readonly struct {Spec.CodecName} : {RuntimeNames.Codec}<{Spec.CodecType}>{(Spec.NullForUnknown ? "" : $", {RuntimeNames.KeyCodec}<{Spec.FullName}>")}");
        using (code.OpenBlock())
        {
            new EnumReadEmitter(item, code).EmitRead();
            if (!Spec.NullForUnknown)
                new EnumReadEmitter(item.Keys, code).EmitReadKey();
            new EnumWriteEmitter(item, code).EmitWrite();
            if (!Spec.NullForUnknown)
                new EnumWriteEmitter(item.Keys, code).EmitWriteKey();
            new EnumWriteEmitter(item.Keys, code).EmitFlags();
            new EnumLookupEmitter(item, code).Emit();
            if (item.KeyForm is { } keys && !Spec.NullForUnknown)
                new EnumLookupEmitter(keys, code).Emit();
        }
    }

    /// <summary>The codec of an integer type, by its keyword.</summary>
    internal static string CodecOf(string keyword) => keyword switch
    {
        "sbyte" => "SByteCodec",
        "byte" => "ByteCodec",
        "short" => "Int16Codec",
        "ushort" => "UInt16Codec",
        "uint" => "UInt32Codec",
        "long" => "Int64Codec",
        "ulong" => "UInt64Codec",
        _ => "Int32Codec",
    };
}
