using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TcAssistant.Local.Teams;

/// <summary>A token put together by hand, so that every part of it can be wrong.</summary>
public sealed class TokenRecipe(SigningKey key)
{
    public JsonObject Header { get; } = new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = key.KeyId, ["x5t"] = key.KeyId };

    public JsonObject Payload { get; } = [];

    /// <summary>Makes the signature over the bytes of header and payload.</summary>
    public Func<byte[], byte[]> Signature { get; set; } = content => key.Rsa.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public void SignedBy(SigningKey other) => Signature = content => other.Rsa.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public void SignedWith(string algorithm, HashAlgorithmName hash, RSASignaturePadding padding)
    {
        Header["alg"] = algorithm;
        Signature = content => key.Rsa.SignData(content, hash, padding);
    }

    public override string ToString()
    {
        var content = $"{Encoded(Header)}.{Encoded(Payload)}";
        return $"{content}.{Base64Url.EncodeToString(Signature(Encoding.ASCII.GetBytes(content)))}";
    }

    public static string Encoded(JsonNode node) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(node.ToJsonString()));
}
